package dk.dpsd.reporting.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.access.FormSecret;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.reporting.store.HeldFileStore;
import dk.dpsd.reporting.store.ReportDraftStore;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;

/** A draft lives seven days from its last saving, keeps its code, and ends with the sending. */
class ReportDraftsIT {

    private static final Instant NOON = Instant.parse("2026-11-01T11:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String FORM = "form-of-a-draft";

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            var drafts = new ReportDraftStore(em);
            drafts.savedBefore(NOON.plus(Duration.ofDays(999)), 100).forEach(drafts::remove);
        });
    }

    @OnBothDatabases
    void theCodeStaysAndTheDraftIsReplacedAsAWhole(TestDatabase db) {
        String code = keep(db, NOON, Map.of("headline", "Første", "day", "i går"));
        assertThat(keep(db, NOON.plusSeconds(60), Map.of("headline", "Anden"))).isEqualTo(code);
        SavedDraft draft =
                at(db, NOON.plusSeconds(61), drafts -> drafts.open(code)).orElseThrow();
        assertThat(draft.fields()).isEqualTo(Map.of("headline", "Anden"));
        assertThat(draft.formKey()).isEqualTo(FORM);
        assertThat(draft.until()).isEqualTo(NOON.plusSeconds(60).plus(WEEK));
    }

    @OnBothDatabases
    void afterSevenDaysItIsGone(TestDatabase db) {
        String code = keep(db, NOON, Map.of("headline", "Syv dage"));
        assertThat(opens(db, NOON.plus(WEEK).minusSeconds(1), code)).isTrue();
        assertThat(opens(db, NOON.plus(WEEK), code)).isFalse();
        assertThat(erases(db, NOON.plus(WEEK), code)).isFalse();
    }

    @OnBothDatabases
    void theTimerErasesWhatIsOldAndNothingElse(TestDatabase db) {
        keep(db, NOON, Map.of("headline", "Gammel"));
        erase(db, NOON.plus(WEEK));
        assertThat(left(db)).isTrue();
        erase(db, NOON.plus(WEEK).plusSeconds(1));
        assertThat(left(db)).isFalse();
    }

    @OnBothDatabases
    void whoeverHoldsTheCodeCanEraseIt(TestDatabase db) {
        String code = keep(db, NOON, Map.of("headline", "Fortrudt"));
        assertThat(erases(db, NOON, "0000" + code.substring(4))).isFalse();
        assertThat(erases(db, NOON, code)).isTrue();
        assertThat(left(db)).isFalse();
    }

    /** Sent is sent: the draft goes with the sending, and the same form makes no other. */
    @OnBothDatabases
    void aFormThatWasSentKeepsNoDraft(TestDatabase db) {
        keep(db, NOON, Map.of("headline", "Sendt"));
        var submitted = TestCases.report(List.of(1L));
        db.doInTransaction(em -> {
            assertThat(new UnsentForms(new ReportDraftStore(em), new HeldFileStore(em)).erase(FORM))
                    .isEqualTo(1);
            var incident = new IncidentCase(submitted, TestCases.change("reported"));
            incident.numbered("2026-000099-0");
            var store = new CaseStore(em);
            store.add(incident);
            store.flush();
            store.add(new Report(incident.id(), submitted, NOON, "0".repeat(64)));
        });
        String sent = submitted.idempotencyKey();
        assertThatThrownBy(() -> at(db, NOON, drafts -> drafts.keep(sent, Map.of("headline", "Igen"))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("problem.draft.sent");
    }

    private static String keep(TestDatabase db, Instant now, Map<String, String> fields) {
        return at(db, now, drafts -> drafts.keep(FORM, fields)).code();
    }

    private static boolean opens(TestDatabase db, Instant now, String code) {
        Optional<SavedDraft> found = at(db, now, drafts -> drafts.open(code));
        return found.isPresent();
    }

    private static boolean erases(TestDatabase db, Instant now, String code) {
        Boolean erased = at(db, now, drafts -> drafts.discard(code));
        return erased;
    }

    private static boolean left(TestDatabase db) {
        return db.inTransaction(em -> new ReportDraftStore(em).ofForm(FORM).isPresent());
    }

    private static void erase(TestDatabase db, Instant now) {
        db.doInTransaction(em -> new UnsentForms(new ReportDraftStore(em), new HeldFileStore(em)).eraseOld(now));
    }

    private static <T> T at(TestDatabase db, Instant now, Function<ReportDrafts, T> deed) {
        return db.inTransaction(em -> deed.apply(drafts(em, now)));
    }

    private static ReportDrafts drafts(EntityManager em, Instant now) {
        var drafts = new ReportDrafts();
        drafts.drafts = new ReportDraftStore(em);
        drafts.cases = new CaseStore(em);
        drafts.clock = Clock.fixed(now, ZoneOffset.UTC);
        drafts.secret = new FormSecret() {
            @Override
            public byte[] key() {
                return new byte[32];
            }
        };
        return drafts;
    }
}
