package dk.dpsd.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.CaseContent;
import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.Identifiers;
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

/** R-ANON-03, domain D.1: what the machine itself can tell in a text. All numbers are published test numbers or made up. */
class OwnIdentifiersTest {

    private static final Identifiers OWN = new Identifiers("Eksempla Testesen Bo", "020160-9995", null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "020160-9995",
                "Patienten 0201609995 faldt",
                "cpr 020160 9995.",
                "cpr 020160–9995",
                "cpr 020160—9995",
                "cpr 020160\u00a09995",
                "cpr 020160\u20119995",
                "cpr 020160 - 9995",
                "(020160-9995)",
                "nr020160-9995",
                "født 29-02, 290200-4123",
            })
    void aNumberIsFoundHoweverItIsWritten(String text) {
        assertThat(OwnIdentifiers.holdsOne(text, nobody())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010190-0000", "010190-0001", "010190-0002", "010190-0003"})
    void modulus11IsNoFilter(String text) {
        assertThat(OwnIdentifiers.holdsOne(text, nobody())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010170-1AB2", "010170-5xy2", "010170 0AB2", "610170-1234"})
    void replacementNumbersAreNumbersToo(String text) {
        assertThat(OwnIdentifiers.holdsOne(text, nobody())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310299-1234",
                "000199-1234",
                "011399-1234",
                "290201-1234",
                "tlf. 98 12 34 56",
                "EAN 5790001234567",
                "varenummer 10203-1234",
                "0201609995123",
                "12020160-99951",
                "d. 02.01.1960 kl. 0930",
                "",
            })
    void aDateThatCannotBeOrALongerNumberIsNone(String text) {
        assertThat(OwnIdentifiers.holdsOne(text, nobody())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eksempla faldt",
                "eksempla faldt",
                "faldt over TESTESEN.",
                "Testesens seng",
                "Testesen's seng",
                "Testesen’s seng",
                "(Eksempla)",
                "Eksempla,Testesen",
            })
    void theOwnNameIsFoundAsAWord(String text) {
        assertThat(OwnIdentifiers.holdsOne(text, OWN)).isTrue();
        assertThat(OwnIdentifiers.holdsOne(text, nobody())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eksemplaret var i stykker",
                "Testesenområdet",
                "bo på bostedet Bo",
                "patienten faldt",
                "forteksempla"
            })
    void insideAnotherWordOrTooShortItIsNone(String text) {
        assertThat(OwnIdentifiers.holdsOne(text, OWN)).isFalse();
    }

    @Test
    void namesWithDanishLettersAreWordsToo() {
        var own = new Identifiers("Åse Sørensen", null, null);
        assertThat(OwnIdentifiers.holdsOne("åse faldt", own)).isTrue();
        assertThat(OwnIdentifiers.holdsOne("SØRENSENS kørestol", own)).isTrue();
        assertThat(OwnIdentifiers.holdsOne("påsen åsen", own)).isFalse();
    }

    /** What a handler typed into the field, be it no number at all. */
    @Test
    void theOwnNumberIsFoundAsItStands() {
        assertThat(OwnIdentifiers.holdsOne("se 999999-0001", new Identifiers(null, "999999-0001", null)))
                .isTrue();
        assertThat(OwnIdentifiers.holdsOne("se 999999-0001", nobody())).isFalse();
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

    private static Identifiers nobody() {
        return new Identifiers(null, null, null);
    }
}
