package dk.dpsd.anonymisation.file;

import dk.dpsd.anonymisation.redaction.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names and long numbers that are covered in a text, for finding them in what programs call things in the file: a style
 * or a font may be named after somebody. The same word becomes the same everywhere, so that what points at it still does.
 */
final class HiddenWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
    /** The words of a name written without spaces, as styles have them. */
    private static final Pattern JOINED = Pattern.compile("\\p{Lu}{2,}(?!\\p{Ll})|\\p{Lu}[\\p{L}&&[^\\p{Lu}]]*");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{N})[-\\s\u2011\u2013]+(?=\\p{N})");
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_NUMBER = 8;

    private final Map<String, String> hidden = new HashMap<>();

    HiddenWords(String text, List<Span> spans) {
        int sign = 0;
        int place = 0;
        for (Span span : spans) {
            int start = text.offsetByCodePoints(place, span.start() - sign);
            int end = text.offsetByCodePoints(start, span.end() - span.start());
            add(text.substring(start, end));
            place = end;
            sign = span.end();
        }
    }

    private void add(String covered) {
        Matcher word = WORD.matcher(BETWEEN_DIGITS.matcher(covered).replaceAll(""));
        while (word.find()) {
            String one = word.group();
            // A word in small letters is more likely one of the format's own.
            if (Character.isUpperCase(one.codePointAt(0)) && one.length() >= SHORTEST_NAME) {
                hidden.computeIfAbsent(one, name -> "Skjult" + (char) ('A' + hidden.size() % 26) + hidden.size());
            } else if (Character.isDigit(one.codePointAt(0)) && one.length() >= SHORTEST_NUMBER) {
                hidden.put(one, "0");
            }
        }
    }

    String hide(String value) {
        if (hidden.isEmpty()) {
            return value;
        }
        return WORD.matcher(value).replaceAll(word -> Matcher.quoteReplacement(hidden(word.group())));
    }

    private String hidden(String word) {
        String whole = hidden.get(word);
        if (whole != null || !Character.isUpperCase(word.codePointAt(0))) {
            return whole == null ? word : whole;
        }
        return JOINED.matcher(word)
                .replaceAll(part -> Matcher.quoteReplacement(hidden.getOrDefault(part.group(), part.group())));
    }
}
