package dk.dpsd.anonymisation.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.casework.model.document.FileType;
import dk.dpsd.shared.model.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** R-ANON-03: whatever a file is made of, its cleaned form says the same but for what is covered. */
class CleanFileProperties {

    /** Signs that a cover could stumble over: of two units, with a meaning in XML, invisible, and ends of lines. */
    private static final String[] SIGNS = {
        "a",
        "b",
        "Æ",
        "ø",
        "\uD83D\uDE00",
        "&amp;",
        "&lt;",
        " ",
        "  ",
        "\u00AD",
        "\u200E",
        "e\u0301",
        "7",
        "*",
        "\t",
        "\n"
    };

    @Property(tries = 300)
    void theTextOfTheCleanedFileIsTheCoveredText(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 3) int kind, @ForAll @IntRange(max = 60) int length)
            throws Exception {
        var random = new Random(seed);
        FileType type = List.of(FileType.DOCX, FileType.ODT, FileType.XLSX, FileType.PPTX)
                .get(kind);
        byte[] content = file(type, random, length);
        String text = Parcels.text(type, content);
        List<Span> spans = spans(text.codePointCount(0, text.length()), random);

        CleanedFile cleaned = CleanFile.of(type, content, spans);

        assertThat(cleaned.text()).isEqualTo(PieceCover.of(text, spans));
        assertThat(Parcels.text(type, cleaned.content())).isEqualTo(cleaned.text());
        assertThat(CleanFile.of(type, cleaned.content(), List.of()).content()).isEqualTo(cleaned.content());
        assertThat(CleanFile.of(type, content, List.of()).text()).isEqualTo(text);
        CleanOfficeTest.opens(type, cleaned.content());
    }

    /** Ends of lines and cells stay within a span, and nothing else does. */
    @Property(tries = 500)
    void coveringLeavesWhatStandsAround(@ForAll String text, @ForAll long seed) {
        String whole = new String(
                text.codePoints().filter(sign -> sign < 0xD800 || sign > 0xDFFF).toArray(), 0, (int) text.codePoints()
                        .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
                        .count());
        int[] signs = whole.codePoints().toArray();
        List<Span> spans = spans(signs.length, new Random(seed));
        var expected = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            expected.append(new String(signs, at, span.start() - at));
            String covered = new String(signs, span.start(), span.end() - span.start());
            int first = 0;
            while (first < covered.length() && "\n\t".indexOf(covered.charAt(first)) >= 0) {
                first++;
            }
            expected.append(covered, 0, first);
            if (first < covered.length()) {
                expected.append(Redaction.MASK).append(covered.substring(first).replaceAll("[^\n\t]", ""));
            }
            at = span.end();
        }
        expected.append(new String(signs, at, signs.length - at));
        assertThat(PieceCover.of(whole, spans)).isEqualTo(expected.toString());
    }

    private static List<Span> spans(int length, Random random) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < length && random.nextInt(5) > 0) {
            int start = at + random.nextInt(length - at);
            int end = start + 1 + random.nextInt(Math.min(12, length - start));
            spans.add(new Span(start, end));
            at = end;
        }
        return spans;
    }

    private static byte[] file(FileType type, Random random, int length) {
        var body = new StringBuilder();
        for (int i = 0; i < length; i++) {
            body.append(piece(type, random));
        }
        return switch (type) {
            case ODT -> Parcels.open(type, "<text:p>" + body + "</text:p>", Map.of());
            case XLSX -> Parcels.xlsx("<row>" + body + "</row>", "<si><t>" + words(random) + "</t></si>", Map.of());
            case PPTX -> Parcels.pptx("<a:p>" + body + "</a:p>", Map.of());
            default -> Parcels.docx("<w:p>" + body + "</w:p>", Map.of());
        };
    }

    private static String piece(FileType type, Random random) {
        String words = words(random);
        return switch (type) {
            case ODT ->
                switch (random.nextInt(6)) {
                    case 0 -> "<text:span>" + words + "</text:span>";
                    case 1 -> "<text:s text:c=\"3\"/><text:tab/>";
                    case 2 -> "</text:p><text:h>" + words + "</text:h><text:p>";
                    case 3 -> "<text:author-name>" + words + "</text:author-name>";
                    case 4 -> "<office:annotation><text:p>" + words + "</text:p></office:annotation><text:line-break/>";
                    default -> words;
                };
            case XLSX ->
                switch (random.nextInt(5)) {
                    case 0 -> "<c t=\"s\"><v>0</v></c>";
                    case 1 -> "<c s=\"1\"><v>" + random.nextInt(60_000) + ".25</v></c>";
                    case 2 -> "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c></row><row>";
                    case 3 -> "<c t=\"b\"><v>1</v></c><c><v>" + random.nextInt() + "</v></c>";
                    default -> "<c t=\"str\"><f>" + words + "</f><v>" + words + "</v></c>";
                };
            case PPTX ->
                random.nextBoolean()
                        ? "<a:r><a:t>" + words + "</a:t></a:r>"
                        : "<a:br/></a:p><a:p><a:fld><a:t>" + words + "</a:t></a:fld>";
            default ->
                switch (random.nextInt(6)) {
                    case 0 -> "<w:r><w:tab/><w:noBreakHyphen/><w:br/></w:r>";
                    case 1 -> "<w:hyperlink r:id=\"rId9\"><w:r><w:t>" + words + "</w:t></w:r></w:hyperlink>";
                    case 2 -> "</w:p><w:p><w:del><w:r><w:delText>" + words + "</w:delText></w:r></w:del>";
                    case 3 ->
                        "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/><w:instrText>" + words
                                + "</w:instrText></w:r>";
                    default -> "<w:r><w:t>" + words + "</w:t></w:r>";
                };
        };
    }

    private static String words(Random random) {
        var words = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return words.toString();
    }
}
