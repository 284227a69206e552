package dk.dpsd.anonymisation.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which everything that points out a person is marked, as the files beside the tests hold them:
 * {@code {{NAME|Karen}}}. No name is a living person's, and no CPR number can be one: they would be of the future.
 */
record LabelledText(String id, String habit, KnownPerson known, String text, List<Label> labels) {

    /** Where a mark stands, in code points of the text without marks. */
    record Label(int start, int end, Kind kind) {}

    private static final Pattern MARK = Pattern.compile("\\{\\{([A-Z]+)\\|([^{}]*)}}");
    private static final Pattern HEAD = Pattern.compile("## (\\S+) ?(\\S*)");
    private static final Pattern NAME = Pattern.compile("name=([^;]*)");
    private static final Pattern CPR = Pattern.compile("cpr=([^;]*)");

    static List<LabelledText> read(String file) {
        List<LabelledText> texts = new ArrayList<>();
        for (String block : whole(file).split("\n(?=## )")) {
            texts.add(one(block.strip()));
        }
        return texts;
    }

    private static String whole(String file) {
        try (var in = LabelledText.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledText one(String block) {
        int line = block.indexOf('\n');
        Matcher head = HEAD.matcher(block.substring(0, line));
        if (!head.matches()) {
            throw new IllegalArgumentException("no head: " + block.substring(0, line));
        }
        String rest = block.substring(line + 1);
        KnownPerson known = KnownPerson.NOBODY;
        if (rest.startsWith("known:")) {
            int end = rest.indexOf('\n');
            known = KnownPerson.of(value(NAME, rest.substring(0, end)), value(CPR, rest.substring(0, end)));
            rest = rest.substring(end + 1);
        }
        return marked(head.group(1), head.group(2), known, rest);
    }

    private static String value(Pattern field, String line) {
        Matcher m = field.matcher(line);
        return m.find() ? m.group(1).strip() : null;
    }

    private static LabelledText marked(String id, String habit, KnownPerson known, String text) {
        var plain = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher m = MARK.matcher(text);
        int behind = 0;
        while (m.find()) {
            plain.append(text, behind, m.start());
            int start = plain.codePointCount(0, plain.length());
            plain.append(m.group(2));
            labels.add(new Label(start, plain.codePointCount(0, plain.length()), Kind.valueOf(m.group(1))));
            behind = m.end();
        }
        plain.append(text, behind, text.length());
        return new LabelledText(id, habit, known, plain.toString(), labels);
    }
}
