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

    @Property(tries = 300)
    void nothingIsFoundInsideAWord(@ForAll("texts") String text) {
        int[] points = text.codePoints().toArray();
        for (Finding finding : Finders.general().find(text)) {
            if (finding.kind() == Kind.NAME || finding.kind() == Kind.INITIALS) {
                assertThat(isInside(points, finding.start())).isFalse();
                assertThat(isInside(points, finding.end())).isFalse();
            }
        }
    }

    /** Between a letter and a letter or its marks. */
    private static boolean isInside(int[] points, int place) {
        return place > 0
                && place < points.length
                && Character.isLetter(points[place - 1])
                && (Character.isLetter(points[place])
                        || Character.getType(points[place]) == Character.NON_SPACING_MARK);
    }

    /**
     * What is covered stays covered, no cover is a finding, and looking again comes to an end: a cover may bring to light what
     * nobody could see beside it, and that is covered in the next round.
     */
    @Property(tries = 300)
    void lookingAgainAfterMaskingComesToAnEnd(@ForAll("texts") String text) {
        var finders =
                Finders.knowing(List.of(KnownPerson.of("Karen Holm", "120430-4123"), KnownPerson.named("Åse Krog")));
        String now = text;
        List<Finding> found = finders.find(now);
        for (int round = 0; round < 3 && !found.isEmpty(); round++) {
            now = masked(now, found);
            found = finders.find(now);
        }
        String seen = now;
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.confidence()).isNotEqualTo(Confidence.SURE);
            assertThat(seen.codePoints()
                            .skip(finding.start())
                            .limit(finding.end() - finding.start())
                            .toArray())
                    .doesNotContain('*');
        });
    }

    private static String masked(String text, List<Finding> findings) {
        int[] points = text.codePoints().toArray();
        var masked = new StringBuilder();
        int behind = 0;
        for (Finding finding : findings) {
            masked.append(new String(points, behind, finding.start() - behind)).append("*****");
            behind = finding.end();
        }
        return masked.append(new String(points, behind, points.length - behind)).toString();
    }

    @Property(tries = 100)
    void theSameTextHasTheSameFindings(@ForAll("texts") String text) {
        assertThat(Finders.general().find(text)).isEqualTo(Finders.general().find(text));
    }

    /** An emoji and a letter with its marks before it shift nothing. */
    @Property(tries = 200)
    void placesAreCountedInCodePoints(@ForAll("signs") String before) {
        String text = before + " Fru Krog sov";
        int start = before.codePointCount(0, before.length()) + 5;
        assertThat(Finders.general().find(text))
                .anyMatch(finding -> finding.start() == start && finding.end() == start + 4);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("😀", "👩🏽‍⚕️", "e\u0301", "a\u0308\u0323", " ", ".", "🏥", "ø", "\n")
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
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
