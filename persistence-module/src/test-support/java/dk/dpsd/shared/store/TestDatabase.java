package dk.dpsd.shared.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** One migrated schema, with the production persistence unit on top. */
public final class TestDatabase implements AutoCloseable {

    /** Held, so that its level is not lost; the tests' output is for the tests. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final DatabaseKind kind;
    private final StatementCount statements;
    private EntityManagerFactory factory;

    TestDatabase(DatabaseKind kind, DataSource schema) {
        this.kind = kind;
        this.statements = new StatementCount(schema);
        FLYWAY.setLevel(Level.SEVERE);
        Migrations.run(schema);
    }

    public DatabaseKind kind() {
        return kind;
    }

    public DataSource dataSource() {
        return statements.dataSource();
    }

    /** Does the work in one transaction, rolled back where it throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (var em = factory().createEntityManager()) {
            var transaction = em.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(em);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** Does the work in one transaction, rolled back where it throws. */
    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    /** The SQL the work sent, statement by statement: what a query budget is held against. */
    public List<String> statementsOf(Runnable work) {
        return statements.during(work);
    }

    public synchronized EntityManagerFactory factory() {
        if (factory == null) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
            settings.put("jakarta.persistence.jtaDataSource", "");
            settings.put("jakarta.persistence.nonJtaDataSource", dataSource());
            // Each schema has a session of its own, although the unit is the same.
            settings.put("eclipselink.session-name", "test-" + kind + "-" + System.identityHashCode(this));
            factory = Persistence.createEntityManagerFactory("dpsd", settings);
        }
        return factory;
    }

    @Override
    public synchronized void close() {
        if (factory != null) {
            factory.close();
        }
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
