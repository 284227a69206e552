package dk.dpsd.anonymisation.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-ANON-03: what points out a person is found, and what only looks like it is left alone. */
class FindersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CPR|cpr 120430-4123 er noteret|120430-4123",
                "CPR|Pt. 120430 4123 faldt|120430 4123",
                "CPR|Nr. 1204304123 i systemet|1204304123",
                "CPR|Fra 1212 120430-4123 til|120430-4123",
                "CPR|Født 12.04.30–4123|12.04.30–4123",
                "CPR|Erstatningsnummer 120430-1AB2|120430-1AB2",
                "CPR|Sygehusets nummer 720430-4123|720430-4123",
                "CPR|cpr, de sidste fire er 4123, stod der|4123",
                "PHONE|Ring på 61 22 90 47 inden kl. 15|61 22 90 47",
                "PHONE|tlf.61229047|61229047",
                "PHONE|+45 6122 9047 er hendes|+45 6122 9047",
                "EMAIL|Skriv til karen.holm@mail.example.|karen.holm@mail.example",
                "URL|Se facebook.com/karen.holm.12, der står det|facebook.com/karen.holm.12",
                "ADDRESS|Bor på Nørregade 14, 2. tv, 9000 Aalborg med sin søn|Nørregade 14, 2. tv, 9000 Aalborg",
                "ADDRESS|kørte til Gl. Landevej 3B og bankede på|Gl. Landevej 3B",
                "BIRTHDATE|Borger f. 3/4-41 bor alene|3/4-41",
                "BIRTHDATE|Hun er født den 3. april 1941 i Vejle|3. april 1941",
                "ROOM|Hun lå på stue 4 hele natten|stue 4",
                "NAME|Fru Krog fik to tabletter|Krog",
                "NAME|I nat kom Mette Lykkegaard til skade|Mette Lykkegaard",
                "NAME|Medicinen var Karens|Karens",
                "NAME|så lå karen jensen på gulvet|karen jensen",
                "NAME|KAREN JENSEN er faldet|KAREN JENSEN",
                "NAME|Bo faldt i badet|Bo",
                "NAME|aftalt med P. Rørbæk i går|P. Rørbæk",
                "INITIALS|Medicin givet af sgpl. MLN kl. 8|MLN"
            })
    void finds(Kind kind, String text, String found) {
        assertThat(Finders.general().find(text))
                .filteredOn(finding -> finding.kind() == kind)
                .extracting(finding -> cut(text, finding))
                .contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fik 2 tbl. Panodil 500 mg kl. 08-12-18-22, INR 4,2, BT 145/80, SAT 93 %.",
                "Patienten har Parkinsons sygdom og Foley-kateter ch. 12.",
                "Faldt på Plejecenter Solbakken den 12/10, set af vagtlægen kl. 20.15.",
                "87-årig kvinde indlagt på afsnit S5, Aalborg Universitetshospital.",
                "Han rejste sig. Hans kone hjalp ham. Der var ingen skade.",
                "Batchnr. 70443812, ordrenr. 20251014, leveret mandag.",
                "Måling af BT og TP x 4, PN givet iv. KOL og AFLI, set af FAM, DVT udelukket, HB 6,1, TK normal.",
                "Det er BT der er lavt, svar fra EKG, ringet til AMK kl. 15.00, lægen kontaktet.",
                "OP-stue 4 og skadestue 2 manglede sug.",
                "Vi har i år fjernet dørtrin. Dag 3 efter operation var alt godt."
            })
    void leavesAlone(String text) {
        assertThat(Finders.general().find(text)).isEmpty();
    }

    @Test
    void batchNumberWithTheFormOfACprNumberIsOnlyLessSure() {
        assertThat(Finders.general().find("batchnr. 1204304123"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.confidence()).isEqualTo(Confidence.CHECK));
    }

    @Test
    void theCasesOwnFieldsAreSureInEverySpelling() {
        var finders = Finders.knowing(KnownPerson.of("Karen Margrethe Holm", "120430-4123"));
        String text = "Karren blev fundet. holms datter ringede. KMH sov. Født 12/4-30, nr. 12 04 30 4123.";
        List<Finding> found = finders.find(text);
        assertThat(found)
                .extracting(finding -> cut(text, finding))
                .contains("Karren", "holms", "KMH", "12/4-30", "12 04 30 4123");
        assertThat(found)
                .filteredOn(finding -> !cut(text, finding).equals("holms"))
                .extracting(Finding::confidence)
                .containsOnly(Confidence.SURE);
    }

    @Test
    void whoeverIsNamedOnceIsFoundAgainInSmallLetters() {
        String text = "Sygeplejerske Agnieszka Wrona mødte ind. Senere gik wrona hjem.";
        assertThat(Finders.general().find(text))
                .extracting(finding -> cut(text, finding))
                .containsExactly("Agnieszka Wrona", "wrona");
    }

    @Test
    void anEmojiDoesNotShiftThePlace() {
        String text = "😀😀 Fru Krog sov";
        assertThat(Finders.general().find(text)).singleElement().satisfies(finding -> {
            assertThat(finding.start()).isEqualTo(7);
            assertThat(finding.end()).isEqualTo(11);
        });
    }

    private static String cut(String text, Finding finding) {
        int[] points = text.codePoints().toArray();
        return new String(points, finding.start(), finding.end() - finding.start());
    }
}
