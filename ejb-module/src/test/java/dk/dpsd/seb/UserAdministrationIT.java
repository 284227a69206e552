package dk.dpsd.seb;

import static dk.dpsd.seb.SebStage.MUNICIPALITY;
import static dk.dpsd.seb.SebStage.REGION;
import static dk.dpsd.seb.SebStage.TODAY;
import static dk.dpsd.seb.SebStage.TOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.seb.RoleLine.State;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.Superuser;
import dk.dpsd.seb.model.Superuser.Contact;
import dk.dpsd.seb.store.SuperuserStore;
import dk.dpsd.seb.superuser.SuperuserStanding;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** User administration on the real databases: own organisation only, nobody overwritten, revoked at once. */
class UserAdministrationIT {

    private static final UserForm ANNA = new UserForm("anna.ny", "Anna Ny", "anna@k.example", false);

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> List.of("Neutralised", "RoleAssignment", "SebUser")
                .forEach(
                        entity -> em.createQuery("delete from " + entity + " x").executeUpdate()));
    }

    @OnBothDatabases
    void aNewUserIsOfTheAdministratorsOwnOrganisation(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long administrator = stage.person("seb.k", MUNICIPALITY);
            long id = stage.as(administrator).administration().create(ANNA, "en lang adgangskode");
            assertThat(stage.seb.user(id).orElseThrow().cvr()).isEqualTo(MUNICIPALITY);
            assertThat(stage.deeds()).containsExactly("userCreated");
            assertThat(stage.fired).contains("password of " + id);
            assertThat(stage.administration().users(Optional.empty()))
                    .extracting(UserRow::login)
                    .containsExactly("anna.ny", "seb.k");
            refuses("loginTaken", () -> stage.administration().create(ANNA, null));
        });
    }

    /** A foreign user behaves exactly as one that does not exist, whatever is asked of her. */
    @OnBothDatabases
    void anotherOrganisationsUserIsNotThere(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long foreign = stage.person("region.bruger", REGION);
            long row = stage.arrived(foreign, Role.VOGTER).id();
            stage.as(stage.person("seb.k", MUNICIPALITY));
            var form = new RoleForm(Role.VOGTER, TOP, false, TODAY, null, "L", TODAY, "1");
            for (long id : new long[] {foreign, 987_654_321L}) {
                List<ThrowingCallable> deeds = List.of(
                        () -> stage.administration().user(id),
                        () -> stage.administration().edit(id, 0, ANNA),
                        () -> stage.giving().preview(id, form),
                        () -> stage.giving().give(id, 0, form),
                        () -> stage.giving().previewRevocation(id, row),
                        () -> stage.giving().revoke(id, 0, row),
                        () -> stage.giving().endOn(id, 0, row, TODAY));
                assertThat(deeds).allSatisfy(deed -> assertThatThrownBy(deed).isInstanceOf(NotThereException.class));
            }
            assertThat(stage.seb.assignment(row).orElseThrow().countsOn(TODAY)).isTrue();
        });
    }

    @OnBothDatabases
    void theSecondOfTwoAdministratorsIsToldByWhomSheWasBeaten(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long user = stage.person("anna", MUNICIPALITY);
            stage.as(stage.person("seb.k", MUNICIPALITY));
            int seen = stage.administration().user(user).edition();
            stage.administration().edit(user, seen, ANNA);
            em.flush();
            assertThatThrownBy(() -> stage.administration().edit(user, seen, ANNA))
                    .isInstanceOfSatisfying(RefusedException.class, no -> {
                        assertThat(no.key()).isEqualTo("conflict");
                        assertThat(no.arguments()).containsExactly("seb.k", SebStage.NOW, "userEdited");
                    });
            var form = new RoleForm(Role.VOGTER, TOP, false, TODAY, null, "L", TODAY, "1");
            refuses("conflict", () -> stage.giving().give(user, seen, form));
        });
    }

    /** R-SU-03: the register knows her by her address alone, so it hears of a new one. */
    @OnBothDatabases
    void aSuperuserStaysOneAtHerNewAddress(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from Superuser s").executeUpdate();
            var stage = new SebStage(em);
            long user = stage.person("anna", MUNICIPALITY);
            stage.as(stage.person("seb.k", MUNICIPALITY));
            new SuperuserStore(em).add(new Superuser(TOP, new Contact("Anna", "K", null, "anna@demo.example")));
            stage.administration().edit(user, stage.administration().user(user).edition(), ANNA);
            assertThat(stage.administration().user(user).superuser()).isEqualTo(SuperuserStanding.LISTED);
        });
    }

    /** A log-in is no edit: nobody is beaten by it. */
    @OnBothDatabases
    void aLogInIsNoEdit(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long user = stage.person("anna", MUNICIPALITY);
            stage.as(stage.person("seb.k", MUNICIPALITY));
            int seen = stage.administration().user(user).edition();
            stage.seb.loggedIn(user, SebStage.NOW);
            em.flush();
            stage.administration().edit(user, seen, ANNA);
            assertThat(stage.administration().user(user).form().name()).isEqualTo("Anna Ny");
        });
    }

    @OnBothDatabases
    void aRoleWaitsUntilDeliveredAndIsGoneTheMomentItIsRevoked(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long user = stage.person("anna", MUNICIPALITY);
            stage.as(stage.person("seb.k", MUNICIPALITY));
            stage.giving()
                    .give(user, 0, new RoleForm(Role.CASE_HANDLER, TOP, true, TODAY, null, "Leder", TODAY, "J.nr. 1"));
            assertThat(states(stage, user)).containsExactly(State.WAITING);
            assertThat(stage.seb.assignmentsOf(user, TODAY)).isEmpty();
            var row = stage.users.rowsOf(List.of(user)).get(0);
            row.delivered(SebStage.NOW);
            em.flush();
            assertThat(states(stage, user)).containsExactly(State.VALID);
            assertThat(stage.seb.assignmentsOf(user, TODAY)).hasSize(1);
            stage.giving().revoke(user, stage.administration().user(user).edition(), row.id());
            em.flush();
            assertThat(states(stage, user)).containsExactly(State.REVOKED);
            assertThat(stage.seb.assignmentsOf(user, TODAY)).isEmpty();
            assertThat(stage.deeds()).containsExactly("roleGiven", "roleRevoked");
            assertThat(stage.fired).hasAtLeastOneElementOfType(RolesChanged.class);
        });
    }

    /** R-SEB-01: the approval is for a period; a longer one is a role to be given anew. */
    @OnBothDatabases
    void aRoleMayEndEarlierButNotLater(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long user = stage.person("anna", MUNICIPALITY);
            stage.as(stage.person("seb.k", MUNICIPALITY));
            long row = stage.arrived(user, Role.VOGTER).id();
            stage.giving().endOn(user, 0, row, TODAY.plusDays(10));
            refuses("endLater", () -> stage.giving().endOn(user, 1, row, TODAY.plusDays(11)));
            refuses("endPast", () -> stage.giving().endOn(user, 1, row, TODAY.minusDays(1)));
            stage.giving().endOn(user, 1, row, TODAY);
            assertThat(stage.seb.assignment(row).orElseThrow().validTo()).isEqualTo(TODAY);
        });
    }

    /** The administrator's own role is not for her to take. */
    @OnBothDatabases
    void rolesThatAreNotGivenHereAreNotTakenHere(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long administrator = stage.person("seb.k", MUNICIPALITY);
            long row = stage.arrived(administrator, Role.SEB_ADMINISTRATOR).id();
            stage.as(administrator);
            assertThatThrownBy(() -> stage.giving().revoke(administrator, 0, row))
                    .isInstanceOf(NotThereException.class);
            assertThat(stage.administration().user(administrator).roles()).noneMatch(RoleLine::revocable);
        });
    }

    /** A.18: shown, logged and told, once for each user and combination. */
    @OnBothDatabases
    void aForbiddenCombinationThatArrivesIsToldOnce(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long administrator = stage.person("seb.k", MUNICIPALITY);
            stage.arrived(administrator, Role.SEB_ADMINISTRATOR);
            long user = stage.person("begge", MUNICIPALITY);
            stage.arrived(user, Role.PRIVATE_PROVIDER);
            long second = stage.arrived(user, Role.CASE_HANDLER).id();
            stage.arrived(stage.person("kun.en", MUNICIPALITY), Role.PRIVATE_PROVIDER);
            stage.as(administrator).watch().look();
            stage.watch().look();
            assertThat(stage.fired).hasSize(2);
            assertThat(stage.fired).hasAtLeastOneElementOfType(CombinationNeutralised.class);
            assertThat(stage.fired.get(0)).isInstanceOfSatisfying(RecordsDeed.class, deed -> {
                assertThat(deed.deed()).isEqualTo("combinationNeutralised");
                assertThat(deed.account()).isEqualTo(user);
                assertThat(deed.cvr()).isEqualTo(MUNICIPALITY);
            });
            assertThat(states(stage, user)).containsExactlyInAnyOrder(State.VALID, State.NEUTRALISED);
            assertThat(stage.combinations().neutralised()).singleElement().satisfies(line -> {
                assertThat(line.kept()).isEqualTo(Role.PRIVATE_PROVIDER);
                assertThat(line.idle()).containsExactly(Role.CASE_HANDLER);
            });
            stage.giving().revoke(user, 0, second);
            em.flush();
            assertThat(stage.combinations().neutralised()).isEmpty();
        });
    }

    private static List<State> states(SebStage stage, long user) {
        return stage.administration().user(user).roles().stream()
                .map(RoleLine::state)
                .toList();
    }

    private static void refuses(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RefusedException.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
