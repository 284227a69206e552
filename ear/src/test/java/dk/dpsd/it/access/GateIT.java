package dk.dpsd.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.dpsd.access.SystemCalls;
import dk.dpsd.it.Server;
import dk.dpsd.shared.NotThereException;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first gate as the container binds it (design 4): inside the running server, with the real interceptor. */
@ExtendWith(ArquillianExtension.class)
class GateIT {

    @EJB
    GateProbe probe;

    @Inject
    SystemCalls systemCalls;

    @Deployment
    static WebArchive application() {
        return ShrinkWrap.create(WebArchive.class, "gate.war")
                .addPackages(
                        true,
                        // The schema, whether it is there, and timers are the deployed application's business.
                        Filters.exclude(".*/(Schema|DatabaseReadiness|RoleDelivery|ReviewReminders)\\.class"),
                        "dk.dpsd.access",
                        "dk.dpsd.organisation",
                        "dk.dpsd.seb",
                        "dk.dpsd.shared")
                .addClasses(GateProbe.class, NothingFollows.class)
                .addAsLibraries(librariesOfTheProduct())
                .addAsResource("dk/dpsd/access/access-matrix.csv")
                .addAsResource("META-INF/persistence.xml")
                .addAsWebInfResource("META-INF/ejb-jar.xml", "ejb-jar.xml")
                .addAsWebInfResource("META-INF/beans.xml", "beans.xml");
    }

    private static File[] librariesOfTheProduct() {
        return Server.target().resolve("dpsd/lib").toFile().listFiles((folder, name) -> !name.startsWith("dk.dpsd"));
    }

    @Test
    void aMethodThatDeclaresNothingIsClosedToEverybody() {
        assertThrows(NotThereException.class, probe::undeclared);
        assertThrows(NotThereException.class, () -> systemCalls.call(probe::undeclared));
    }

    @Test
    void aPublicActionIsOpenToVisitors() {
        assertEquals("inside", probe.everybody());
    }

    @Test
    void anActionOfStaffIsClosedToVisitors() {
        assertThrows(NotThereException.class, probe::staff);
    }

    @Test
    void theSystemPassesWhereVisitorsDoNot() {
        assertThrows(NotThereException.class, probe::system);
        assertEquals("inside", systemCalls.call(probe::system));
    }
}
