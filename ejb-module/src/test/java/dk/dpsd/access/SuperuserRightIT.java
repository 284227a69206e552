package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.store.IdentityStore;
import dk.dpsd.seb.SebStage;
import dk.dpsd.seb.model.Superuser;
import dk.dpsd.seb.model.Superuser.Contact;
import dk.dpsd.seb.store.SuperuserStore;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("X-19: what a superuser may do follows from the register, at the next call")
class SuperuserRightIT {

    private static final Contact ANNA = new Contact("Anna", "Kommunen", null, "anna@demo.example");

    @BeforeEach
    void anna(TestDatabase db) {
        db.doInTransaction(em -> {
            List.of("seb_superuser", "seb_assignment", "seb_user")
                    .forEach(table ->
                            em.createNativeQuery("delete from " + table).executeUpdate());
            new SebStage(em).person("anna", SebStage.MUNICIPALITY);
        });
    }

    private static boolean mayBringProvidersIn(EntityManager em) {
        var stage = new SebStage(em);
        var identity = new Identity();
        identity.seb = stage.seb;
        identity.identities = new IdentityStore(em);
        identity.roles = new Roles(stage.seb, stage.clock);
        identity.superusers = stage.wishes();
        identity.demo = new DemoMode();
        return identity.of("anna").may(Action.MANAGE_ONBOARDING);
    }

    @OnBothDatabases
    void sheMayAsLongAsSheStandsThere(TestDatabase db) {
        db.doInTransaction(em -> {
            var store = new SuperuserStore(em);
            assertThat(mayBringProvidersIn(em)).isFalse();
            Superuser entry = store.add(Superuser.proposed(SebStage.TOP, ANNA));
            assertThat(mayBringProvidersIn(em)).as("a wish gives nothing").isFalse();
            entry.say(SebStage.TOP, ANNA);
            em.flush();
            assertThat(mayBringProvidersIn(em)).isTrue();
            store.remove(entry);
            em.flush();
            assertThat(mayBringProvidersIn(em)).isFalse();
        });
    }
}
