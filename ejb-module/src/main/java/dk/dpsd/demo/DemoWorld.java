package dk.dpsd.demo;

import dk.dpsd.access.DemoMode;
import dk.dpsd.access.SystemCalls;
import dk.dpsd.organisation.SorImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the demo world at the first start: units, people and a year of cases, all through the services that the screens
 * call. Never in production: there the start is refused.
 */
@Singleton
@Startup
@DependsOn({"Schema", "ClassificationStart", "MedicineStart"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoWorld {

    private static final Logger LOG = System.getLogger(DemoWorld.class.getName());

    private static final Duration GRACE = Duration.ofSeconds(6);

    @Inject
    DemoMode demo;

    @Inject
    SystemCalls system;

    @Inject
    SorImport sor;

    @Inject
    DemoPeople people;

    @Inject
    DemoProviders providers;

    @Inject
    DemoNames names;

    @Inject
    DemoLeaver leaver;

    @Inject
    DemoForgotten forgotten;

    @Inject
    DemoCases cases;

    @Inject
    DemoSheets sheets;

    @Inject
    DemoPlans plans;

    @Inject
    @ConfigProperty(name = "dpsd.environment", defaultValue = "test")
    String environment;

    @Inject
    @ConfigProperty(name = "dpsd.base-url", defaultValue = "http://localhost:9080")
    String baseUrl;

    @Resource
    ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        if (!demo.isOn()) {
            return;
        }
        if ("production".equalsIgnoreCase(environment)) {
            String refusal = "DPSD does not start: dpsd.demo=true opens known accounts to everybody, and"
                    + " dpsd.environment=production. Set dpsd.demo=false.";
            LOG.log(Level.ERROR, refusal);
            throw new IllegalStateException(refusal);
        }
        system.call(() -> {
            sor.loadDemoWhenEmpty();
            people.moveIn();
            return null;
        });
        providers.arrive();
        names.arrive();
        executor.submit(this::live);
    }

    private void live() {
        sayWhenReady();
        try {
            plans.arrive();
            leaver.comeAndGo();
            forgotten.lieAround();
            cases.happen();
            sheets.arrive();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The cases of the demo world were not made; everything else works.", e);
        }
    }

    /** The last line of a start: it waits until the server has said what it has to say. */
    private void sayWhenReady() {
        try {
            Thread.sleep(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        LOG.log(
                Level.INFO,
                "DPSD is ready: open {0}/ and log in as risikomanager.jammerbugt with the password {1}",
                baseUrl,
                DemoPeople.PASSWORD);
    }
}
