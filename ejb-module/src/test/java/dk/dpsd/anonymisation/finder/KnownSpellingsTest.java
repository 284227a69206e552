package dk.dpsd.anonymisation.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A known name in every way in which people write one: known names, ways and sentences, each with each. */
class KnownSpellingsTest {

    private static final List<String> NAMES = List.of(
            "Karen Lise Jensen",
            "Bent Ole Thygesen",
            "Anne Sofie Bøgh Christiansen",
            "Jacob Filtenborg",
            "Zainab Hussein Ali",
            "William Krogh",
            "Ellen Margrethe Søby",
            "Torben Quist",
            "Josephine Dahlgaard",
            "Kaj Åge Nørregaard",
            "Rasmus Emil Toft-Pedersen",
            "Fatima El-Sayed",
            "Hanne Krarup",
            "Margrethe Ibsen",
            "Frederik Voss",
            "Mohammed Al-Khatib",
            "Anne-Marie Dalgas",
            "Henning Skou",
            "Birthe Lund",
            "Peter Holm Rask",
            "Gudrun Vestergaard Lauridsen",
            "Åse Kjærgaard",
            "Svend Aage Thorsø",
            "Elisabeth Nørskov",
            "Kristoffer Bjerre-Madsen",
            "Solveig Mikkelsen",
            "Ida Koch",
            "Per Bech",
            "Yusuf Yıldız",
            "Nikolaj With Sørensen",
            "Michael Frandsen",
            "Vibeke Zacho",
            "Tove Ørum",
            "Carl Christian Møller");
    private static final List<String> SENTENCES = List.of(
            "Prøven fra {} blev væk.",
            "I går fik {} forkert dosis.",
            "{} fik forkert dosis.",
            "Der blev talt med {} om det.");

    /** How a name is written, and the least share of it that is found. */
    enum Way {
        WHOLE(1, name -> Stream.of(name, name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))),
        PART(0.99, name -> Stream.of(first(name), last(name), last(name).toUpperCase(Locale.ROOT))),
        GENITIVE(0.99, name -> Stream.of("s", "'s", "es", "’s").map(ending -> last(name) + ending)),
        SWAPPED(1, name -> Stream.of(last(name) + ", " + first(name), last(name) + " " + first(name))),
        LETTER(
                1,
                name -> Stream.of(
                        name.charAt(0) + ". " + last(name),
                        first(name) + " " + last(name).charAt(0) + ".")),
        NEXT_LINE(1, name -> Stream.of(name.replace(' ', '\n'))),
        CUT(0.97, name -> Stream.of(last(name)).filter(p -> p.length() > 5).flatMap(p -> Stream.of("-\n", " ")
                .map(cut -> p.substring(0, 3) + cut + p.substring(3)))),
        RUN_TOGETHER(0.97, name -> Stream.of(name.replace(" ", ""), first(name).toLowerCase(Locale.ROOT) + last(name))),
        TRANSPOSED(
                0.97,
                each(p -> p.substring(0, p.length() / 2 - 1)
                        + p.charAt(p.length() / 2)
                        + p.charAt(p.length() / 2 - 1)
                        + p.substring(p.length() / 2 + 1))),
        MISSING(0.95, each(p -> p.substring(0, p.length() / 2) + p.substring(p.length() / 2 + 1))),
        DOUBLED(
                0.97,
                each(p -> p.substring(0, p.length() / 2) + p.charAt(p.length() / 2) + p.substring(p.length() / 2))),
        WRONG(0.97, each(p -> p.substring(0, p.length() / 2) + "o" + p.substring(p.length() / 2 + 1))),
        SMALL_AND_WRONG(0.8, each(p -> (p.substring(0, p.length() / 2) + p.substring(p.length() / 2 + 1))
                .toLowerCase(Locale.ROOT))),
        DANISH_LETTERS(0.97, each(p -> p.replace("aa", "å").replace("ø", "oe").replace("æ", "ae"))),
        KEYBOARD(0.97, each(p -> p.replace('ø', 'o').replace('å', 'a').replace('æ', 'e'))),
        HEARD(0.97, each(p -> p.replace("th", "t")
                .replace("ch", "k")
                .replace('c', 'k')
                .replace('w', 'v')
                .replace('y', 'i')
                .replace('z', 's')
                .replace("ph", "f")
                .replace("aa", "å"))),
        FAMILY(0.97, name -> Stream.of(last(name) + "-familien", "familien " + last(name), last(name) + "-sagen")),
        LOGIN(
                0.97,
                name -> Stream.of(
                        first(name).toLowerCase(Locale.ROOT) + "." + last(name).toLowerCase(Locale.ROOT),
                        first(name) + "_" + last(name)));

        private final double least;
        private final Function<String, Stream<String>> write;

        Way(double least, Function<String, Stream<String>> write) {
            this.least = least;
            this.write = write;
        }
    }

    private static String first(String name) {
        return name.split(" ")[0];
    }

    private static String last(String name) {
        String[] parts = name.split(" ");
        return parts[parts.length - 1];
    }

    /** Each part of four letters at least, written so. */
    private static Function<String, Stream<String>> each(UnaryOperator<String> write) {
        return name -> Arrays.stream(name.split(" "))
                .filter(part -> part.length() > 3)
                .map(write)
                .filter(written -> !name.contains(written));
    }

    @ParameterizedTest(name = "R-ANON-03 a known name written so: {0}")
    @EnumSource(Way.class)
    void everyWay(Way way) {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (String name : NAMES) {
            var finders = Finders.knowing(KnownPerson.named(name));
            for (String written : way.write.apply(name).collect(Collectors.toList())) {
                for (String sentence : SENTENCES) {
                    all++;
                    int start = sentence.indexOf("{}");
                    boolean found = finders.find(sentence.replace("{}", written)).stream()
                            .anyMatch(f -> f.start() < start + written.length() && start < f.end());
                    if (!found) {
                        missed.add(written);
                    }
                }
            }
        }
        assertThat(1 - (double) missed.size() / all).as("missed: " + missed).isGreaterThanOrEqualTo(way.least);
    }

    @Test
    @DisplayName("R-ANON-03 a known name is not seen in the texts of others")
    void nobodyElse() {
        List<LabelledText> texts = QualityReport.development().stream()
                .filter(text -> text.known() == KnownPerson.NOBODY)
                .toList();
        int inVain = 0;
        for (String name : NAMES.subList(0, 12)) {
            var finders = Finders.knowing(KnownPerson.named(name));
            for (LabelledText text : texts) {
                inVain += (int) finders.find(text.text()).stream()
                        .filter(f -> f.reason().startsWith("own."))
                        .filter(f -> text.labels().stream()
                                .noneMatch(label -> label.start() < f.end() && f.start() < label.end()))
                        .count();
            }
        }
        assertThat(inVain).as("in " + texts.size() + " texts of twelve others").isLessThan(20);
    }
}
