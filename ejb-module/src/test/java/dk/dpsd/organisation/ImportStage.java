package dk.dpsd.organisation;

import dk.dpsd.organisation.store.OrganisationStore;
import dk.dpsd.organisation.store.SorImportStore;
import dk.dpsd.shared.store.Migrations;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The import with its real store on an embedded Derby; each step commits by itself, as in the server. */
final class ImportStage {

    static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final AtomicInteger DATABASES = new AtomicInteger();

    final List<TreeChanged> events = new ArrayList<>();
    final OwnTransaction transaction;
    final OrganisationStore store;
    final SorImportStore imports;
    final LiveTree live;
    final ImportJournal journal = new ImportJournal();
    final ImportRun run = new ImportRun();

    /** What happens in the switching transaction, as an observer would do it. */
    Consumer<TreeChanged> observer = events::add;

    static {
        System.setProperty("derby.stream.error.field", "java.lang.System.err");
    }

    ImportStage() {
        FLYWAY.setLevel(Level.SEVERE);
        var connected = new Connected("memory:import" + DATABASES.incrementAndGet());
        transaction = connected;
        store = new OrganisationStore(connected.manager());
        imports = new SorImportStore(connected.manager());
        live = anotherNode();
        journal.store = imports;
        journal.transaction = transaction;
        journal.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        run.store = store;
        run.journal = journal;
        run.transaction = transaction;
        run.live = live;
        run.changed = event();
        run.clock = journal.clock;
        run.parentHeader = "Parent-SOR-kode";
        run.parentHeaderSor2 = "ParentSorId";
        run.confirmAbovePercent = 10;
    }

    /** The tree as another node on the same database holds it. */
    LiveTree anotherNode() {
        var node = new LiveTree();
        node.store = store;
        node.transaction = transaction;
        node.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (self, method, arguments) -> {
                    ((Runnable) arguments[0]).run();
                    return null;
                });
        return node;
    }

    ImportProgress load(byte[] file, boolean confirmed) {
        long id = journal.begin("sor.csv", "operator");
        run.run(id, file, TODAY, confirmed);
        return progress(id);
    }

    ImportProgress progress(long id) {
        return transaction.get(() -> ImportProgress.of(imports.find(id).orElseThrow()));
    }

    @SuppressWarnings("unchecked")
    private Event<TreeChanged> event() {
        return (Event<TreeChanged>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    observer.accept((TreeChanged) arguments[0]);
                    return null;
                });
    }

    /** Transactions without a server: the entity manager of the step is the thread's. */
    private static final class Connected extends OwnTransaction {

        private final EntityManagerFactory factory;
        private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

        Connected(String database) {
            var source = new EmbeddedDataSource();
            source.setDatabaseName(database);
            source.setCreateDatabase("create");
            Migrations.run(source);
            factory = Persistence.createEntityManagerFactory(
                    "dpsd",
                    Map.of(
                            "jakarta.persistence.transactionType",
                            "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource",
                            "",
                            "jakarta.persistence.nonJtaDataSource",
                            source,
                            "eclipselink.session-name",
                            database));
        }

        EntityManager manager() {
            return (EntityManager) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, arguments) -> {
                        try {
                            return method.invoke(current.get(), arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }

        @Override
        public <T> T get(Supplier<T> step) {
            var outer = current.get();
            try (var em = factory.createEntityManager()) {
                current.set(em);
                em.getTransaction().begin();
                try {
                    T result = step.get();
                    em.getTransaction().commit();
                    return result;
                } finally {
                    if (em.getTransaction().isActive()) {
                        em.getTransaction().rollback();
                    }
                }
            } finally {
                current.set(outer);
            }
        }

        @Override
        public void run(Runnable step) {
            get(() -> {
                step.run();
                return null;
            });
        }
    }
}
