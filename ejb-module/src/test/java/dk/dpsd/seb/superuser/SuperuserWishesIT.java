package dk.dpsd.seb.superuser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.organisation.Trees;
import dk.dpsd.seb.SebStage;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.model.Superuser;
import dk.dpsd.seb.model.Superuser.Contact;
import dk.dpsd.seb.store.SuperuserStore;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName(
        "R-SU-03, X-19: the register alone says who is a superuser; an administrator's wish waits there for the operator")
class SuperuserWishesIT {

    private static final long REGION = Trees.code(3);

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> List.of("seb_superuser", "seb_assignment", "seb_user")
                .forEach(table -> em.createNativeQuery("delete from " + table).executeUpdate()));
    }

    private static SebUser anna(SebStage stage, String cvr) {
        return stage.seb.user(stage.person("anna", cvr)).orElseThrow();
    }

    private static void lists(EntityManager em, long owner, String email) {
        new SuperuserStore(em).add(new Superuser(owner, new Contact("Anna", "Kommunen", null, email)));
    }

    @OnBothDatabases
    void sheStandsThereByHerAddressAndHerOrganisation(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            SebUser anna = anna(stage, SebStage.MUNICIPALITY);
            lists(em, REGION, "anna@demo.example");
            lists(em, SebStage.TOP, "bo@demo.example");
            assertThat(stage.wishes().of(anna))
                    .as("another organisation's, and another address")
                    .isEqualTo(SuperuserStanding.NONE);
            lists(em, SebStage.TOP, "ANNA@demo.example");
            assertThat(stage.wishes().isListed(anna)).isTrue();
            anna.describe("Anna", "ny@demo.example");
            assertThat(stage.wishes().isListed(anna)).as("reached elsewhere").isFalse();
        });
    }

    @OnBothDatabases
    void theRegisterFollowsHerToHerNewAddress(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            SebUser anna = anna(stage, SebStage.MUNICIPALITY);
            lists(em, SebStage.TOP, "ANNA@demo.example");
            lists(em, REGION, "anna@demo.example");
            anna.describe("Anna", "ny@demo.example");
            stage.wishes().follow(anna, "anna@demo.example");
            stage.wishes().follow(anna, "ny@demo.example");
            assertThat(stage.wishes().isListed(anna)).isTrue();
            assertThat(stage.deeds()).containsExactly("superuserChanged");
            assertThat(new SuperuserStore(em).reachedAt(List.of("anna@demo.example")))
                    .as("another organisation's stays")
                    .extracting(Superuser::owner)
                    .containsExactly(REGION);
        });
    }

    @OnBothDatabases
    void aWishFollowsHerAsAWish(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            SebUser anna = anna(stage, SebStage.MUNICIPALITY);
            stage.wishes().propose(anna);
            anna.describe("Anna", "ny@demo.example");
            stage.wishes().follow(anna, "anna@demo.example");
            assertThat(stage.wishes().of(anna)).isEqualTo(SuperuserStanding.PROPOSED);
        });
    }

    @OnBothDatabases
    void aWishWaitsUntilTheOperatorSaysSo(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            SebUser anna = anna(stage, SebStage.MUNICIPALITY);
            stage.wishes().propose(anna);
            stage.wishes().propose(anna);
            assertThat(stage.deeds()).containsExactly("superuserProposed");
            assertThat(stage.wishes().of(anna)).isEqualTo(SuperuserStanding.PROPOSED);
            assertThat(new SuperuserStore(em).all())
                    .as("nobody is alarmed by a wish")
                    .isEmpty();

            var register = SuperuserRegisterIT.register(stage, em);
            stage.as(anna.id());
            assertThat(register.own()).as("nor helped by one").isEmpty();
            SuperuserLine line = register.all().get(0);
            assertThat(line.proposed()).isTrue();
            register.keep(
                    line.id(),
                    line.owner(),
                    new Contact(line.name(), line.organisation(), "12 34 56 78", line.email()));
            assertThat(stage.deeds()).containsExactly("superuserProposed", "superuserAdded");
            assertThat(stage.wishes().isListed(anna)).isTrue();
            assertThat(register.own()).extracting(SuperuserLine::name).containsExactly("anna");
            stage.wishes().propose(anna);
            assertThat(register.all())
                    .as("who stands there is not wished there")
                    .hasSize(1);
        });
    }

    @OnBothDatabases
    void whoHasNoMunicipalityOrRegionCannotBeWished(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            SebUser stranger = anna(stage, "12345678");
            assertThat(stage.wishes().isPossible(stranger)).isFalse();
            assertThatThrownBy(() -> stage.wishes().propose(stranger))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("superuserNowhere");
        });
    }

    /** Design 13: a page of users asks the register once. */
    @OnBothDatabases
    void manyAreLookedUpByOneStatement(TestDatabase db) {
        List<SebUser> many = db.inTransaction(em -> {
            var stage = new SebStage(em);
            return List.of("a", "b", "c").stream()
                    .map(login -> stage.seb
                            .user(stage.person(login, SebStage.MUNICIPALITY))
                            .orElseThrow())
                    .toList();
        });
        List<String> sent = db.statementsOf(() -> db.doInTransaction(
                em -> assertThat(new SebStage(em).wishes().of(many)).hasSize(3)));
        assertThat(sent).hasSize(1);
    }
}
