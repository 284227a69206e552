package dk.dpsd.casework.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something in a text that looks like a person: a CPR number, or a name after a word like "fru" or "borgeren". Only a
 * question to the writer, "skal det stå her?" (R-ASK-08): it finds too much and too little, and never refuses anything.
 * The patterns are written so that the browser's script can use them as they are.
 *
 * @param text the part of the text that looks so
 */
public record PersonHint(Kind kind, String text) {

    /** What it looks like. */
    public enum Kind {
        NUMBER,
        NAME
    }

    /** More than these nobody reads. */
    public static final int MOST = 3;

    private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";

    /** Ten signs that can be a CPR number or a replacement number (domain D.1), hyphen and blanks as people write them. */
    public static final String NUMBER_PATTERN =
            "(?<![0-9])" + DAY + MONTH + "[0-9]{2} ?[-–]? ?(?:[0-9]{4}|[0-9][A-Za-z]{2}[0-9])(?![0-9])";

    private static final String WHO = words(
            "fru",
            "frk",
            "frøken",
            "hr",
            "herr",
            "dr",
            "pt",
            "ptt",
            "patient",
            "patienten",
            "borger",
            "borgeren",
            "beboer",
            "beboeren",
            "læge",
            "lægen",
            "overlæge",
            "overlægen",
            "sygeplejerske",
            "sygeplejersken",
            "spl",
            "sosu",
            "kollega",
            "kollegaen",
            "hjemmehjælper",
            "hjemmehjælperen",
            "datter",
            "datteren",
            "søn",
            "sønnen",
            "kone",
            "konen",
            "hustru",
            "ægtefælle",
            "navn",
            "hedder",
            "hed");

    /** One of the words above, then words with a large first letter; these are the first group. */
    public static final String NAME_PATTERN =
            "(?<![\\p{L}0-9])(?:" + WHO + ")[.:]?\\s{1,3}(\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,3})";

    private static final Pattern NUMBER = Pattern.compile(NUMBER_PATTERN);
    private static final Pattern NAME = Pattern.compile(NAME_PATTERN);

    /** What looks like a person in a text, numbers first; at most {@link #MOST}. */
    public static List<PersonHint> in(String text) {
        List<PersonHint> hints = new ArrayList<>();
        if (text != null) {
            Matcher number = NUMBER.matcher(text);
            while (number.find()) {
                if (Cpr.parse(number.group().replaceAll("[ –-]", "")).isPresent()) {
                    hints.add(new PersonHint(Kind.NUMBER, number.group().strip()));
                }
            }
            Matcher name = NAME.matcher(text);
            while (name.find()) {
                hints.add(new PersonHint(Kind.NAME, name.group(1)));
            }
        }
        return hints.stream().distinct().limit(MOST).toList();
    }

    /** Without a flag for small and large letters: it would make a name of every word. */
    private static String words(String... words) {
        return Stream.of(words)
                .map(word -> "[" + Character.toUpperCase(word.charAt(0)) + word.charAt(0) + "]" + word.substring(1))
                .collect(Collectors.joining("|"));
    }
}
