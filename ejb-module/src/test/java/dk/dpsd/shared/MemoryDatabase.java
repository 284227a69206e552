package dk.dpsd.shared;

import dk.dpsd.shared.store.Migrations;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The product's schema in memory, for tests of services that are about what the database holds. */
public final class MemoryDatabase implements AutoCloseable {

    /** Held, so that its level is not lost. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EntityManagerFactory factory;

    public MemoryDatabase() {
        this("memory:services" + COUNT.incrementAndGet());
    }

    /** The same in files, as an installation has it. */
    public static MemoryDatabase in(Path folder) {
        return new MemoryDatabase(folder.toString());
    }

    private MemoryDatabase(String name) {
        FLYWAY.setLevel(Level.SEVERE);
        System.setProperty("derby.stream.error.field", "java.lang.System.err");
        var database = new EmbeddedDataSource();
        database.setDatabaseName(name);
        database.setCreateDatabase("create");
        Migrations.run(database);
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", database);
        settings.put("eclipselink.session-name", database.getDatabaseName());
        factory = Persistence.createEntityManagerFactory("dpsd", settings);
    }

    /** Does the work in one transaction, rolled back where it throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (var em = factory.createEntityManager()) {
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

    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    @Override
    public void close() {
        factory.close();
    }
}
