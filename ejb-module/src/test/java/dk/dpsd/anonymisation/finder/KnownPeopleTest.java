package dk.dpsd.anonymisation.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-ANON-03: whoever is known to have to do with the case is found first, however the name is written. */
class KnownPeopleTest {

    @Test
    @DisplayName("R-ANON-03 patient, reporter and whoever was confirmed")
    void severalPeople() {
        var finders = Finders.knowing(List.of(
                KnownPerson.of("Zorba Quist", "120430-4123"),
                KnownPerson.ofAddress("wilmar.teppo87@mail.example"),
                KnownPerson.named("Ylva Brogren")));
        assertThat(sure(finders, "zorba og wilmar så det, teppos vagt, ylva var gået"))
                .containsExactly("zorba", "wilmar", "teppos", "ylva");
    }

    @ParameterizedTest
    @DisplayName("R-ANON-03 a name that is an everyday word")
    @CsvSource({
        "Karen Storm,I nat kom Storm hjem,Storm,SURE",
        "Karen Storm,så lå storm på gulvet,storm,CHECK",
        "Lykke Due,der sad due og græd,due,CHECK",
        "Per Holst,Det var Per der faldt,Per,SURE",
        "Per Holst,i nat har per har ondt,per,CHECK",
        "Kristoffer Lund,I nat gik Stoffer hjem,Stoffer,CHECK",
        "Gudrun Bøgh,Set af G.B. i nat,G.B.,SURE",
        "Karen Margrethe Holm,så sov kmh igen,kmh,CHECK"
    })
    void everydayWords(String name, String text, String found, Confidence confidence) {
        assertThat(Finders.knowing(KnownPerson.named(name)).find(text))
                .filteredOn(finding -> finding.confidence() == confidence)
                .extracting(finding -> cut(text, finding))
                .contains(found);
    }

    @Test
    @DisplayName("R-ANON-03 initials that are an abbreviation are no alarm in every line")
    void abbreviations() {
        assertThat(Finders.knowing(KnownPerson.named("Bente Thomsen")).find("BT 145/80 og puls 88"))
                .isEmpty();
        assertThat(Finders.knowing(KnownPerson.named("Bo Mads Ib")).find("Vægt 61 kg, BMI 23."))
                .isEmpty();
    }

    @Test
    @DisplayName("R-ANON-03 the number in parts")
    void numbers() {
        var finders = Finders.knowing(KnownPerson.of(null, "120430-4123"));
        assertThat(sure(finders, "12 04 30 4123, den 12. april 1930, 12/4-30, 1930-04-12"))
                .containsExactly("12 04 30 4123", "12. april 1930", "12/4-30", "1930-04-12");
    }

    @Test
    void nobodyIsNobody() {
        assertThat(KnownPerson.ofAddress(null)).isEqualTo(KnownPerson.NOBODY);
        assertThat(KnownPerson.ofAddress("ht04@mail.example")).isEqualTo(KnownPerson.NOBODY);
        assertThat(KnownPerson.named(" ")).isEqualTo(KnownPerson.NOBODY);
    }

    private static List<String> sure(Finders finders, String text) {
        return finders.find(text).stream()
                .filter(finding -> finding.confidence() == Confidence.SURE)
                .map(finding -> cut(text, finding))
                .toList();
    }

    private static String cut(String text, Finding finding) {
        int[] points = text.codePoints().toArray();
        return new String(points, finding.start(), finding.end() - finding.start());
    }
}
