package dk.dpsd.seb.store;

import static dk.dpsd.seb.store.SebTables.NOON;
import static dk.dpsd.seb.store.SebTables.OURS;
import static dk.dpsd.seb.store.SebTables.THEIRS;
import static dk.dpsd.seb.store.SebTables.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.seb.model.OnboardingStep;
import dk.dpsd.seb.model.PrivateProvider;
import dk.dpsd.seb.model.StepKind;
import dk.dpsd.seb.model.StepState;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

/** Private providers and their checklists on the real databases (domain A.13). */
class OnboardingStoreIT {

    @BeforeEach
    void empty(TestDatabase db) {
        SebTables.empty(db);
    }

    @OnBothDatabases
    void aProviderIsItsMunicipalitysOnly(TestDatabase db) {
        PublicId id = add(db);
        db.doInTransaction(em -> {
            var store = new OnboardingStore(em);
            assertThat(store.provider(OURS, id)).isPresent();
            assertThat(store.providers(OURS)).hasSize(1);
            assertThat(store.steps(OURS)).hasSize(StepKind.values().length);
            assertThat(store.provider(THEIRS, id)).isEmpty();
            assertThat(store.providers(THEIRS)).isEmpty();
            assertThat(store.steps(THEIRS)).isEmpty();
            assertThat(store.isNameTaken(OURS, "Saltum Plejecenter")).isTrue();
            assertThat(store.isNameTaken(THEIRS, "Saltum Plejecenter")).isFalse();
        });
    }

    /** R-PRIV-09: nothing but the finished cooperation agreement is one. */
    @OnBothDatabases
    void theAgreementIsThereWhenItsStepIsDone(TestDatabase db) {
        PublicId id = add(db);
        say(db, id, StepKind.DATA_PROCESSING, StepState.DONE);
        say(db, id, StepKind.COOPERATION, StepState.IN_PROGRESS);
        assertThat(hasAgreement(db, OURS)).isFalse();
        say(db, id, StepKind.COOPERATION, StepState.DONE);
        assertThat(hasAgreement(db, OURS)).isTrue();
        assertThat(hasAgreement(db, THEIRS)).isFalse();
        say(db, id, StepKind.COOPERATION, StepState.NOT_RELEVANT);
        assertThat(hasAgreement(db, OURS)).isFalse();
    }

    private static boolean hasAgreement(TestDatabase db, String cvr) {
        return db.inTransaction(
                em -> !new OnboardingStore(em).withAgreement(cvr).isEmpty());
    }

    private static void say(TestDatabase db, PublicId id, StepKind kind, StepState state) {
        db.doInTransaction(em -> {
            var store = new OnboardingStore(em);
            var provider = store.provider(OURS, id).orElseThrow();
            store.lockStep(provider, kind)
                    .orElseThrow()
                    .say(new OnboardingStep.Facts(state, "IT-afdelingen", TODAY, "2026-123"), NOON);
        });
    }

    private static PublicId add(TestDatabase db) {
        return db.inTransaction(em -> {
            var store = new OnboardingStore(em);
            var facts = new PrivateProvider.Facts("Saltum Plejecenter", "Saltum\nSaltum Plejec.", "12345678");
            var provider = store.add(new PrivateProvider(OURS, facts));
            for (StepKind kind : StepKind.values()) {
                store.add(new OnboardingStep(provider.id(), kind, NOON));
            }
            return provider.publicId();
        });
    }
}
