package dk.dpsd.casework.model;

import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Redaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Cases in any state, brought there by their own verbs. */
public final class TestCases {

    public static final long HANDLER = 7;
    public static final Instant RECEIVED_AT = Instant.parse("2026-03-01T08:00:00.000001Z");

    /** Nobody decided to cover anything. */
    public static final Redaction NOTHING_COVERED = (text, longest) -> text;

    private TestCases() {}

    public static LastChange change(String what) {
        return new LastChange("Sagsbehandler", RECEIVED_AT.plusSeconds(60), what);
    }

    public static Report.Submitted report(List<Long> path) {
        return report(path, ReportDetails.none());
    }

    public static Report.Submitted report(List<Long> path, ReportDetails details) {
        return new Report.Submitted(
                ReporterKind.STAFF,
                "Forkert dosis",
                "Patienten fik en dobbelt dosis.",
                new CasePlace(path, "Enhed", "Stue 4", false),
                "Kommune › Enhed",
                new Occurrence(Precision.UNKNOWN, null, Precision.UNKNOWN, null),
                new SeverityAssessment(ActualConsequence.MILD, PossibleConsequence.MILD),
                new Identifiers("Testperson Eksempel", "010203-1234", "rapport@demo.example"),
                details,
                UUID.randomUUID().toString());
    }

    public static IncidentCase received(List<Long> path, Long mailbox, Instant at) {
        var incident = new IncidentCase(report(path), new LastChange("rapportør", at, "reported"));
        incident.numbered("2026-000020-0");
        incident.liesIn(mailbox);
        return incident;
    }

    public static IncidentCase in(CaseState state) {
        var incident = received(List.of(1L, 2L, 3L), 2L, RECEIVED_AT);
        switch (state) {
            case RECEIVED -> {
                // As it came.
            }
            case IN_PROGRESS -> accepted(incident);
            case CLOSED -> {
                accepted(incident);
                ended(incident);
            }
            case REJECTED -> incident.reject(DropReason.TEST, "En testsag", HANDLER, change("rejected"));
            case DELETED -> {
                accepted(incident);
                incident.delete(DropReason.DUPLICATE, "Findes to gange", HANDLER, change("deleted"));
            }
        }
        return incident;
    }

    private static void accepted(IncidentCase incident) {
        incident.acceptEdited(content("Et notat"), HANDLER, change("accepted"));
    }

    public static void ended(IncidentCase incident) {
        incident.declareAnonymised(HANDLER, "Sagsbehandler", change("declared"));
        incident.close(NOTHING_COVERED, change("closed"));
    }

    public static CaseContent content(String note) {
        return new CaseContent(
                new Occurrence(Precision.UNKNOWN, null, Precision.UNKNOWN, null),
                new CaseTexts("Forkert dosis", "Patienten fik en dobbelt dosis.", "Travlhed", "Dobbeltkontrol", note),
                new SeverityAssessment(ActualConsequence.SEVERE, null),
                new Classified(true, "medicinering", "forkert-dosis", "administration"),
                ReportDetails.none(),
                "Stue 5",
                "Testperson Eksempel",
                "010203-1234");
    }
}
