package dk.dpsd.anonymisation.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text: places lie inside it, in order, and none overlaps another. */
class FindersProperties {

    @Property(tries = 400)
    void findingsLieInsideTheTextAndApart(@ForAll("texts") String text) {
        List<Finding> found =
                Finders.knowing(KnownPerson.of("Karen Holm", "120430-4123")).find(text);
        int behind = 0;
        int length = text.codePointCount(0, text.length());
        for (Finding finding : found) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(behind).isLessThan(finding.end());
            assertThat(finding.end()).isLessThanOrEqualTo(length);
            behind = finding.end();
        }
    }

    @Property(tries = 200)
    void plantedNumberIsFoundWhateverStandsAround(@ForAll("texts") String before, @ForAll("texts") String after) {
        String text = before + " 120430-4123 " + after;
        int place = text.codePointCount(0, before.length() + 1);
        assertThat(Finders.general().find(text))
                .anyMatch(finding -> finding.start() <= place && finding.end() >= place + 11);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Karen",
                " ",
                ", ",
                ". ",
                "holm",
                "Fru ",
                "😀",
                "e\u0301",
                "12",
                "-",
                "04",
                "30",
                "4123",
                "@",
                "a.b",
                ".dk",
                "\n",
                "stue 4",
                "Nørregade 14",
                "tlf. ",
                "61229047",
                "KJ",
                "/",
                "(",
                ")",
                "\u00a0",
                "–",
                "født ",
                "\u202e",
                "x",
                "Åse",
                "'s");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }
}
