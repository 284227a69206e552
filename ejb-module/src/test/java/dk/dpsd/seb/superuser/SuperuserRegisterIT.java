package dk.dpsd.seb.superuser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.organisation.Trees;
import dk.dpsd.seb.SebStage;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.Superuser.Contact;
import dk.dpsd.seb.store.SuperuserStore;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R-SU-03, X-19: the superuser register, its history, and who reads what of it")
class SuperuserRegisterIT {

    private static final long REGION = Trees.code(3);
    private static final Contact ANNA = new Contact("Anna", "Kommunen", "12 34 56 78", "anna@demo.example");

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> List.of("seb_superuser", "seb_assignment", "seb_user")
                .forEach(table -> em.createNativeQuery("delete from " + table).executeUpdate()));
    }

    static SuperuserRegister register(SebStage stage, EntityManager em) {
        var register = new SuperuserRegister();
        register.store = new SuperuserStore(em);
        register.seb = stage.seb;
        register.tree = stage.tree;
        register.user = stage.user();
        register.clock = stage.clock;
        register.log = stage.event();
        return register;
    }

    @OnBothDatabases
    void whatIsChangedStandsInTheLogWithBothValues(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            var register = register(stage, em);
            register.keep(null, SebStage.TOP, ANNA);
            long id = register.all().get(0).id();
            register.keep(id, SebStage.TOP, new Contact("Anna", "Kommunen", null, "ny@demo.example"));
            register.remove(id);
            assertThat(register.all()).isEmpty();
            assertThat(stage.deeds()).containsExactly("superuserAdded", "superuserChanged", "superuserRemoved");
            var changed = (RecordsDeed) stage.fired.get(1);
            assertThat(changed.changes())
                    .extracting(FieldChange::field)
                    .containsExactly("organisation", "phone", "email");
            assertThat(changed.changes().get(2)).satisfies(email -> {
                assertThat(email.before()).isEqualTo("anna@demo.example");
                assertThat(email.after()).isEqualTo("ny@demo.example");
            });
            assertThatThrownBy(() -> register.remove(id)).isInstanceOf(NotThereException.class);
        });
    }

    @OnBothDatabases
    void everybodyReadsHerOwnOrganisationsByRoleOrByCvr(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            var register = register(stage, em);
            register.keep(null, SebStage.TOP, ANNA);
            register.keep(null, REGION, new Contact("Bo", "Regionen", null, "bo@demo.example"));
            long byRole = stage.person("role", null);
            stage.arrived(byRole, Role.VOGTER);
            long byCvr = stage.person("administrator", SebStage.REGION);
            long byNothing = stage.person("reader", null);
            stage.as(byRole);
            assertThat(register.own()).extracting(SuperuserLine::name).containsExactly("Anna");
            stage.as(byCvr);
            assertThat(register.own()).extracting(SuperuserLine::name).containsExactly("Bo");
            stage.as(byNothing);
            assertThat(register.own()).isEmpty();
        });
    }

    @OnBothDatabases
    void whatCannotBeIsRefused(TestDatabase db) {
        db.doInTransaction(em -> {
            var register = register(new SebStage(em), em);
            refuses(register, null, ANNA, "superuserOwner");
            refuses(register, Trees.code(2), ANNA, "superuserOwner");
            refuses(register, SebStage.TOP, new Contact(" ", "K", null, "a@b.dk"), "nameMissing");
            refuses(register, SebStage.TOP, new Contact("A", null, null, "a@b.dk"), "organisationMissing");
            refuses(register, SebStage.TOP, new Contact("A", "K", "1".repeat(41), "a@b.dk"), "phoneLong");
            refuses(register, SebStage.TOP, new Contact("A", "K", null, "a.b.dk"), "emailWrong");
            assertThat(register.all()).isEmpty();
        });
    }

    private static void refuses(SuperuserRegister register, Long owner, Contact contact, String key) {
        assertThatThrownBy(() -> register.keep(null, owner, contact))
                .isInstanceOf(RefusedException.class)
                .hasMessage(key);
    }
}
