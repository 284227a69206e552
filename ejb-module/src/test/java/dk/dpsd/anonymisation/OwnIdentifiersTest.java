package dk.dpsd.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.CaseContent;
import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.shared.model.CaseState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R-ANON-03, domain D.1: what in a text the machine itself is sure of. All numbers are published test numbers or made up. */
class OwnIdentifiersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "020160-9995",
                "Patienten 0201609995 faldt",
                "cpr 020160 9995.",
                "cpr 020160–9995",
                "cpr 020160\u00a09995",
                "cpr 020160 - 9995",
                "født 29-02, 290200-4123",
                // Modulus 11 is no filter.
                "010190-0001",
                // Replacement numbers are numbers too.
                "010170-1AB2",
                "610170-1234",
                "tlf. 98 12 34 56",
                "karl@eksempel.example",
            })
    void whatLeavesNoDoubtStandsThereHoweverItIsWritten(String text) {
        assertThat(OwnIdentifiers.standIn(telling(text))).isTrue();
    }

    /** The name of the case's patient is "Eksempel". */
    @ParameterizedTest
    @ValueSource(strings = {"Eksempel faldt", "faldt over EKSEMPEL.", "Eksempels seng", "(Eksempel)"})
    void theOwnNameStandsThereAsAWord(String text) {
        assertThat(OwnIdentifiers.standIn(telling(text))).isTrue();
    }

    /** What is only likely is for the one who anonymises to decide. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sygeplejersken Mette gav medicinen.",
                "eksemplaret var i stykker",
                "310299-1234",
                "000199-1234",
                "stue 12",
                "EAN 5790001234567",
                "0201609995123",
                "d. 02.01.1960 kl. 0930",
            })
    void whatIsNotCertainDoesNot(String text) {
        assertThat(OwnIdentifiers.standIn(telling(text))).isFalse();
    }

    /** Every text that survives the closing is looked at. */
    @Test
    void everyTextOfTheCaseIsLookedAt() {
        assertThat(OwnIdentifiers.standIn(TestCases.in(CaseState.IN_PROGRESS))).isFalse();
        for (int i = 0; i < 5; i++) {
            assertThat(OwnIdentifiers.standIn(with(i))).as("text " + i).isTrue();
        }
        IncidentCase deleted = TestCases.in(CaseState.IN_PROGRESS);
        deleted.delete(DropReason.OTHER, "Eksempel fra 020160-9995", TestCases.HANDLER, TestCases.change("deleted"));
        assertThat(OwnIdentifiers.standIn(deleted)).isTrue();
    }

    /** R-ANON-03: a row is a text like the others. */
    @Test
    void aNumberInARowStandsInTheCase() {
        var clean = TestCases.content(null);
        var incident = TestCases.in(CaseState.IN_PROGRESS);
        incident.edit(
                new CaseContent(
                        clean.occurrence(),
                        clean.texts(),
                        clean.severity(),
                        clean.classified(),
                        new ReportDetails(
                                Answer.UNANSWERED,
                                Answer.UNANSWERED,
                                List.of(),
                                List.of(new Device("Lift", null, "til 020160-9995")),
                                List.of()),
                        null,
                        null,
                        null),
                TestCases.change("edited"));
        assertThat(OwnIdentifiers.standIn(incident)).isTrue();
    }

    private static IncidentCase with(int where) {
        String[] texts = {"Overskrift", "Tekst", "Årsag", "Læring", "Stue"};
        texts[where] += " 020160-9995";
        var clean = TestCases.content(null);
        var incident = TestCases.in(CaseState.IN_PROGRESS);
        incident.edit(
                new CaseContent(
                        clean.occurrence(),
                        new CaseTexts(texts[0], texts[1], texts[2], texts[3], null),
                        clean.severity(),
                        clean.classified(),
                        ReportDetails.none(),
                        texts[4],
                        null,
                        null),
                TestCases.change("edited"));
        return incident;
    }

    private static IncidentCase telling(String text) {
        var clean = TestCases.content(null);
        var incident = TestCases.in(CaseState.IN_PROGRESS);
        incident.edit(
                new CaseContent(
                        clean.occurrence(),
                        new CaseTexts("Overskrift", text, null, null, null),
                        clean.severity(),
                        clean.classified(),
                        ReportDetails.none(),
                        null,
                        clean.patientName(),
                        clean.patientCpr()),
                TestCases.change("edited"));
        return incident;
    }
}
