package dk.dpsd.mail.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.followup.EntryView;
import dk.dpsd.followup.model.EntryKind;
import dk.dpsd.shared.model.CaseState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-RES-05: what in a resumé somebody wrote, and may therefore name somebody, and what is taken from lists. */
class SummaryWriterTest {

    private final SummaryWriter writer = new SummaryWriter();
    private final IncidentCase incident = TestCases.in(CaseState.IN_PROGRESS);

    @Test
    void ofAReportItIsTheTextsAndTheNameOfThePlace() {
        var report = new Report(1, TestCases.report(List.of(1L, 2L)), TestCases.RECEIVED_AT, "digest");
        assertThat(writer.original(incident, report, false).written())
                .containsExactly("Forkert dosis", "Patienten fik en dobbelt dosis.", "Stue 4");
    }

    @Test
    void ofTheFollowUpItIsTheEntriesAndNotWhoWroteThem() {
        var entry = new EntryView(
                1, 1, EntryKind.COMMUNICATION, "Eksempel ringede.", "Ole Hansen", Instant.EPOCH, null, null);
        Summary summary = writer.followUp(incident, List.of(entry), false);
        assertThat(summary.written()).containsExactly("Eksempel ringede.");
        assertThat(PersonWarning.of(incident.identifiers(), summary.written()).isSure())
                .isTrue();
        assertThat(writer.followUp(incident, List.of(), false).written()).isEmpty();
    }

    /** With the tick the patient's own fields come along; they are no text of anybody. */
    @Test
    void thePatientsOwnFieldsAreNoText() {
        Summary summary = writer.followUp(incident, List.of(), true);
        assertThat(summary.parts()).extracting(Summary.Part::text).contains("Testperson Eksempel");
        assertThat(summary.written()).isEmpty();
    }
}
