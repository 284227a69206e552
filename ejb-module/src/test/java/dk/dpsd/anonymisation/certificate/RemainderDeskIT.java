package dk.dpsd.anonymisation.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.dpsd.anonymisation.certificate.RemainderDesk.Work;
import dk.dpsd.anonymisation.model.Certificate;
import dk.dpsd.anonymisation.model.CertificateLine;
import dk.dpsd.anonymisation.model.Remainder;
import dk.dpsd.anonymisation.store.CertificateStore;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Design 9: a certificate is complete when nothing is left anywhere, or the operator is told")
class RemainderDeskIT {

    /** An hour of which is skipped by the clocks. */
    private static final Instant ENDED = Instant.parse("2026-03-29T00:30:00Z");

    @OnBothDatabases
    void itIsCompleteOnceAllAreDone(TestDatabase db) {
        long caseId = ended(db, "uploads", "index");
        List<Work> both = taken(db, ENDED.plusSeconds(1), caseId);
        assertThat(both).extracting(Work::keeper).containsExactly("uploads", "index");
        assertThat(taken(db, ENDED.plusSeconds(2), caseId))
                .as("while they are held")
                .isEmpty();

        done(db, ENDED.plusSeconds(3), both.get(0));
        assertThat(completedAt(db, caseId)).isNull();
        done(db, ENDED.plusSeconds(4), both.get(1));
        assertThat(completedAt(db, caseId)).isEqualTo(ENDED.plusSeconds(4));
        assertThat(taken(db, ENDED.plus(Duration.ofDays(1)), caseId)).isEmpty();
    }

    /** Design 13: however many cases are not gone everywhere yet. */
    @OnBothDatabases
    void theOperatorsListCostsTwoStatements(TestDatabase db) {
        List<Long> three = List.of(ended(db, "uploads", "index"), ended(db, "uploads"), ended(db, "index"));
        List<String> sent = db.statementsOf(() -> db.doInTransaction(em -> {
            var certificates = new Certificates();
            certificates.store = new CertificateStore(em);
            assertThat(certificates.unfinished())
                    .hasSizeGreaterThanOrEqualTo(three.size())
                    .anySatisfy(one -> assertThat(one.keepers()).hasSize(2));
        }));
        assertThat(sent).hasSize(2);
    }

    @OnBothDatabases
    void aNodeThatDiedLosesItsWork(TestDatabase db) {
        long caseId = ended(db, "uploads");
        assertThat(taken(db, ENDED, caseId)).hasSize(1);
        assertThat(taken(db, ENDED.plus(Duration.ofMinutes(6)), caseId)).hasSize(1);
    }

    @OnBothDatabases
    void whatIsLeftIsTriedAgainWithinMinutesHoweverOften(TestDatabase db) {
        long caseId = ended(db, "uploads");
        Instant now = ENDED;
        for (int attempt = 1; attempt <= 12; attempt++) {
            Work work = taken(db, now, caseId).get(0);
            notYet(db, now, work);
            now = now.plus(Duration.ofMinutes(5));
        }
        assertThat(completedAt(db, caseId)).isNull();
        assertThat(left(db, caseId).get(0).lastError()).isEqualTo("left");
    }

    @OnBothDatabases
    void theOperatorIsToldOnceAndAfterTheHour(TestDatabase db) {
        long late = ended(db, "uploads");
        long ready = ended(db, "uploads");
        taken(db, ENDED, ready).forEach(work -> done(db, ENDED.plusSeconds(9), work));
        taken(db, ENDED.plusSeconds(400), late).forEach(work -> notYet(db, ENDED.plusSeconds(401), work));
        Instant hour = ENDED.plus(Certificate.TIME);

        assertThat(late(db, hour.minusSeconds(1))).doesNotContain(late, ready);
        assertThat(late(db, hour)).contains(late).doesNotContain(ready);
        Optional<Unfinished> told = at(db, hour, desk -> desk.alarm(late));
        assertThat(told.orElseThrow().caseNumber()).isEqualTo("2026-000020-0");
        assertThat(told.get().keepers()).extracting(Unfinished.Left::keeper).containsExactly("uploads");
        Optional<Unfinished> again = at(db, hour, desk -> desk.alarm(late));
        assertThat(again).isEmpty();
        assertThat(late(db, hour.plusSeconds(60))).doesNotContain(late);
    }

    /** A server that was down for the hour works through what waits: nobody is called for what is being removed. */
    @OnBothDatabases
    void nobodyIsToldWhileItIsBeingRemovedUnlessItHangs(TestDatabase db) {
        Instant hour = ENDED.plus(Certificate.TIME);
        long slow = ended(db, "uploads");
        Work work = taken(db, hour, slow).get(0);
        assertThat(alarm(db, hour, slow)).isEmpty();
        done(db, hour.plusSeconds(90), work);
        assertThat(late(db, hour.plusSeconds(100))).doesNotContain(slow);

        long failing = ended(db, "uploads");
        notYet(db, hour, taken(db, hour, failing).get(0));
        Instant again = hour.plus(Duration.ofMinutes(5));
        taken(db, again, failing);
        assertThat(alarm(db, again, failing)).as("it went wrong before").isPresent();

        long hanging = ended(db, "uploads");
        Instant now = hour;
        for (int attempt = 1; attempt <= 2; attempt++) {
            taken(db, now, hanging);
            assertThat(alarm(db, now, hanging)).isEmpty();
            now = now.plus(Duration.ofMinutes(6));
        }
        assertThat(late(db, now)).as("nothing was told yet").contains(hanging);
        taken(db, now, hanging);
        assertThat(alarm(db, now, hanging)).as("a third try without an end").isPresent();
        long dead = ended(db, "uploads");
        taken(db, hour, dead);
        assertThat(alarm(db, hour.plus(Duration.ofMinutes(6)), dead))
                .as("the node died, and nobody took it up")
                .isPresent();
        long untried = ended(db, "uploads");
        assertThat(alarm(db, hour, untried)).as("its turn has not come").isEmpty();
    }

    private static Optional<Unfinished> alarm(TestDatabase db, Instant now, long caseId) {
        return at(db, now, desk -> desk.alarm(caseId));
    }

    @OnBothDatabases
    void nobodyIsToldOfWhatCouldNotBeTriedYet(TestDatabase db) {
        long caseId = ended(db, "uploads");
        Instant started = ENDED.plus(Duration.ofHours(8));
        assertThat(late(db, started)).as("the server was off").doesNotContain(caseId);
        taken(db, started, caseId).forEach(work -> notYet(db, started.plusSeconds(1), work));
        assertThat(late(db, started.plusSeconds(60))).contains(caseId);
    }

    @OnBothDatabases
    void whatWasErasedStandsThereInNumbers(TestDatabase db) {
        long caseId = ended(db, "uploads");
        db.doInTransaction(em -> {
            Certificate found = new CertificateStore(em).find(caseId).orElseThrow();
            assertThat(found.outcome()).isEqualTo(CaseState.CLOSED);
            assertThat(found.erasedBy()).isEqualTo("Anna Handler");
            assertThat(found.lines())
                    .extracting(CertificateLine::street, CertificateLine::thing, CertificateLine::number)
                    .contains(tuple("casework", Thing.PATIENT_NAME, 1));
        });
    }

    private static long ended(TestDatabase db, String... keepers) {
        return db.inTransaction(em -> {
            IncidentCase incident = TestCases.in(CaseState.CLOSED);
            new CaseStore(em).add(incident);
            em.flush();
            var lines = List.of(new CertificateLine("casework", Thing.PATIENT_NAME, 1));
            new CertificateStore(em)
                    .add(
                            new Certificate(incident, lines, "Anna Handler", ENDED),
                            Stream.of(keepers)
                                    .map(keeper -> new Remainder(incident.id(), keeper, ENDED))
                                    .toList());
            return incident.id();
        });
    }

    private static List<Work> taken(TestDatabase db, Instant now, long caseId) {
        return at(db, now, desk -> desk.due().stream()
                .flatMap(id -> desk.take(id).stream())
                .filter(work -> work.caseId() == caseId)
                .toList());
    }

    private static void done(TestDatabase db, Instant now, Work work) {
        at(db, now, desk -> {
            desk.done(work);
            return null;
        });
    }

    private static void notYet(TestDatabase db, Instant now, Work work) {
        at(db, now, desk -> {
            desk.notYet(work, "left");
            return null;
        });
    }

    private static List<Long> late(TestDatabase db, Instant now) {
        return at(db, now, RemainderDesk::late);
    }

    private static Instant completedAt(TestDatabase db, long caseId) {
        return db.inTransaction(
                em -> new CertificateStore(em).find(caseId).orElseThrow().completedAt());
    }

    private static List<Remainder> left(TestDatabase db, long caseId) {
        return db.inTransaction(em -> new CertificateStore(em).left(caseId));
    }

    private static <T> T at(TestDatabase db, Instant now, Function<RemainderDesk, T> work) {
        return db.inTransaction(em -> {
            var desk = new RemainderDesk();
            desk.store = new CertificateStore(em);
            desk.clock = Clock.fixed(now, ZoneOffset.UTC);
            return work.apply(desk);
        });
    }
}
