package dk.dpsd.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.CaseContent;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.PlaceRole;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** R-REP-04, R-REP-06: medicine, devices and further places, kept once as reported and once as worked on. */
class CaseDetailsIT {

    private static final Scope ALL = Scope.task(SystemTask.ERASE);

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createNativeQuery("delete from casework_report").executeUpdate();
            em.createNativeQuery("delete from casework_case").executeUpdate();
            em.createNativeQuery("delete from casework_medicine").executeUpdate();
            em.createNativeQuery("delete from casework_device").executeUpdate();
            em.createNativeQuery("delete from casework_involved_place").executeUpdate();
            em.createNativeQuery("delete from casework_details").executeUpdate();
        });
    }

    @OnBothDatabases
    void aReportKeepsWhatItSaidWhileTheCaseIsWorkedOn(TestDatabase db) {
        ReportDetails reported = rows(2);
        long id = reported(db, reported);
        ReportDetails worked =
                new ReportDetails(Answer.NO, Answer.UNANSWERED, List.of(medicine(7)), List.of(), List.of());
        db.doInTransaction(em -> {
            IncidentCase incident = new CaseStore(em).open(ALL, id).orElseThrow();
            incident.acceptEdited(content(worked), TestCases.HANDLER, TestCases.change("accepted"));
        });
        db.doInTransaction(em -> {
            var store = new CaseStore(em);
            IncidentCase incident = store.open(ALL, id).orElseThrow();
            assertThat(incident.details()).isEqualTo(worked);
            assertThat(store.report(ALL, incident.publicId()).orElseThrow().details())
                    .isEqualTo(reported);
        });
        assertThat(count(db, "casework_details"))
                .as("the replaced sheet is gone")
                .isEqualTo(2);
        assertThat(count(db, "casework_medicine")).isEqualTo(3);
    }

    @OnBothDatabases
    void closingCoversInWhatWasReported(TestDatabase db) {
        long id = reported(db, rows(3));
        db.doInTransaction(em -> {
            var store = new CaseStore(em);
            IncidentCase incident = store.open(ALL, id).orElseThrow();
            Report report = store.report(ALL, incident.publicId()).orElseThrow();
            assertThat(report.redact((text, longest) -> text == null ? null : text.replace("dosis", "*****")))
                    .as("three identifiers, headline and text")
                    .isEqualTo(3 + 2);
        });
        db.doInTransaction(em -> {
            var store = new CaseStore(em);
            IncidentCase incident = store.open(ALL, id).orElseThrow();
            Report report = store.report(ALL, incident.publicId()).orElseThrow();
            assertThat(report.headline()).isEqualTo("Forkert *****");
            assertThat(report.identifiers().count()).isZero();
            assertThat(report.details()).isEqualTo(rows(3));
        });
    }

    @OnBothDatabases
    void nothingSaidIsNothingStored(TestDatabase db) {
        long id = reported(db, ReportDetails.none());
        assertThat(count(db, "casework_details")).isZero();
        db.doInTransaction(
                em -> assertThat(new CaseStore(em).open(ALL, id).orElseThrow().details())
                        .isEqualTo(ReportDetails.none()));
    }

    /** One row or the most there can be: the same number of statements. */
    @OnBothDatabases
    void openingTakesTheSameStatementsHoweverManyRows(TestDatabase db) {
        long few = reported(db, rows(1));
        long many = reported(db, rows(ReportDetails.MOST_ROWS));
        assertThat(statements(db, many)).isEqualTo(statements(db, few)).isLessThanOrEqualTo(13);
    }

    /** Lists of cases show no details, and must not read them. */
    @OnBothDatabases
    void aListReadsNone(TestDatabase db) {
        reported(db, rows(2));
        assertThat(db.statementsOf(() -> db.doInTransaction(em -> new CaseStore(em).page(ALL, Optional.empty()))))
                .hasSize(2);
    }

    private static int statements(TestDatabase db, long id) {
        return db.statementsOf(() -> db.doInTransaction(em -> {
                    var store = new CaseStore(em);
                    IncidentCase incident = store.open(ALL, id).orElseThrow();
                    incident.details();
                    store.report(ALL, incident.publicId()).orElseThrow().details();
                }))
                .size();
    }

    private static long reported(TestDatabase db, ReportDetails details) {
        return db.inTransaction(em -> {
            var store = new CaseStore(em);
            var report = TestCases.report(List.of(1L, 2L), details);
            var incident = new IncidentCase(report, new LastChange("rapportør", TestCases.RECEIVED_AT, "reported"));
            store.add(incident);
            store.flush();
            store.add(new Report(
                    incident.id(),
                    report,
                    TestCases.RECEIVED_AT,
                    incident.publicId().value()));
            return incident.id();
        });
    }

    private static CaseContent content(ReportDetails details) {
        CaseContent content = TestCases.content("Et notat");
        return new CaseContent(
                content.occurrence(),
                content.texts(),
                content.severity(),
                content.classified(),
                details,
                content.placeName(),
                content.patientName(),
                content.patientCpr());
    }

    private static ReportDetails rows(int each) {
        return new ReportDetails(
                Answer.YES,
                Answer.YES,
                IntStream.range(0, each).mapToObj(CaseDetailsIT::medicine).toList(),
                IntStream.range(0, each)
                        .mapToObj(i -> new Device("Lift", "Løft " + i, "X" + i))
                        .toList(),
                IntStream.range(0, each)
                        .mapToObj(i -> new Involved(PlaceRole.DISCOVERED, 5L + i, "Enhed", "Top › Enhed", "Stue " + i))
                        .toList());
    }

    private static Medicine medicine(int i) {
        return new Medicine("Panodil " + i, "paracetamol", "oral anvendelse", i + " mg", "N02BE01");
    }

    private static long count(TestDatabase db, String table) {
        return db.inTransaction(em ->
                ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue());
    }
}
