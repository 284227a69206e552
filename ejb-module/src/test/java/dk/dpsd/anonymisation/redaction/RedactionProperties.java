package dk.dpsd.anonymisation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.shared.model.Redaction;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** R-ANON-03: what covering does to any text: emoji, combining marks, line ends, names beside names. */
class RedactionProperties {

    /** A text as pieces, every second of which is to be covered: so a naive answer is at hand. */
    record Torn(List<String> pieces, boolean coverFirst) {

        String text() {
            return String.join("", pieces);
        }

        List<Span> spans() {
            List<Span> spans = new ArrayList<>();
            int at = 0;
            for (int i = 0; i < pieces.size(); i++) {
                int length = pieces.get(i).codePointCount(0, pieces.get(i).length());
                if (isCovered(i)) {
                    spans.add(new Span(at, at + length));
                }
                at += length;
            }
            return spans;
        }

        boolean isCovered(int i) {
            return i % 2 == (coverFirst ? 0 : 1);
        }

        String covered(String mask) {
            var out = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                out.append(isCovered(i) ? mask : pieces.get(i));
            }
            return out.toString();
        }
    }

    @Provide
    Arbitrary<Torn> torn() {
        Arbitrary<String> piece = Arbitraries.of(
                        "a",
                        "Å",
                        "e\u0301",
                        "\uD83D\uDE00",
                        "\uD83D\uDC69\u200D\u2695\uFE0F",
                        " ",
                        "\n",
                        "\r\n",
                        "*",
                        "Jens",
                        "'s",
                        "-",
                        "020160-9995",
                        "\u00a0")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return Combinators.combine(piece.list().ofMaxSize(12), Arbitraries.of(true, false))
                .as(Torn::new);
    }

    @Property
    void whatIsNotCoveredStaysLetterByLetter(@ForAll("torn") Torn torn) {
        assertThat(Cover.over(torn.text(), torn.spans(), Integer.MAX_VALUE)).isEqualTo(torn.covered(Redaction.MASK));
    }

    @Property
    void theOrderOfTheDecisionsIsAllTheSame(@ForAll("torn") Torn torn) {
        List<Span> backwards = new ArrayList<>(torn.spans());
        java.util.Collections.reverse(backwards);
        backwards.addAll(torn.spans());
        assertThat(Cover.over(torn.text(), backwards, Integer.MAX_VALUE)).isEqualTo(torn.covered(Redaction.MASK));
    }

    @Property
    void aCoveredTextFitsIntoTheFieldOfTheText(@ForAll("torn") Torn torn) {
        String text = torn.text();
        assertThat(Cover.over(text, torn.spans(), text.length())).hasSizeLessThanOrEqualTo(text.length());
    }

    /** A mark made by hand never begins or ends inside a word, covers what was marked, and marking it again changes nothing. */
    @Property
    void aMarkMadeByHandHoldsWholeWords(@ForAll("torn") Torn torn, @ForAll("place") int from, @ForAll("place") int to) {
        var words = new Words(torn.text());
        int start = Math.min(from, to);
        int end = Math.max(from, to) + 1;
        Span whole = words.whole(start, end);
        if (whole == null) {
            assertThat(torn.text().codePoints().skip(start).limit(end - start)).allMatch(Character::isWhitespace);
            return;
        }
        assertThat(whole.start()).isBetween(0, words.length());
        assertThat(whole.end()).isBetween(whole.start() + 1, words.length());
        assertThat(words.whole(whole.start(), whole.end())).isEqualTo(whole);
        assertThat(isInsideWord(torn.text(), whole.start())).isFalse();
        assertThat(isInsideWord(torn.text(), whole.end())).isFalse();
    }

    @Provide
    Arbitrary<Integer> place() {
        return Arbitraries.integers().between(0, 40);
    }

    private static boolean isInsideWord(String text, int place) {
        int[] points = text.codePoints().toArray();
        return place > 0
                && place < points.length
                && Character.isLetterOrDigit(points[place - 1])
                && Character.isLetterOrDigit(points[place]);
    }
}
