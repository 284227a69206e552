package dk.dpsd.anonymisation.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into words once, for all finders. */
public final class Text {

    /** Where abbreviations end with a full stop that ends no sentence. */
    private static final Set<String> DOTTED = WordFile.lower("dotted.txt");

    private static final int SIGN_AND_BLANK = 3;

    /**
     * A word: letters, and hyphens or apostrophes between letters.
     *
     * @param first whether it begins a sentence, a line or a heading's value, where every word has a capital
     */
    public record Word(int start, int end, String form, String lower, boolean first) {

        public boolean isCapitalised() {
            return Character.isUpperCase(form.codePointAt(0));
        }

        public boolean isAllCapitals() {
            boolean capitals = form.length() > 1;
            for (int i = 0; capitals && i < form.length(); i++) {
                capitals = !Character.isLowerCase(form.charAt(i));
            }
            return capitals;
        }
    }

    private final String value;
    private final List<Word> words = new ArrayList<>();
    /** Where numbers begin, and the signs before them. */
    private int[] numbers = new int[16];

    private int numbersSeen;

    Text(String value) {
        this.value = value;
        cut();
    }

    private void cut() {
        int at = 0;
        while (at < value.length()) {
            if (Character.isLetter(value.codePointAt(at))) {
                int end = endOfWord(at);
                String form = value.substring(at, end);
                words.add(new Word(at, end, form, form.toLowerCase(Locale.ROOT), begins(at)));
                at = end;
            } else {
                number(at);
                at += Character.charCount(value.codePointAt(at));
            }
        }
    }

    private void number(int at) {
        char sign = value.charAt(at);
        boolean begins = Character.isDigit(sign)
                ? at == 0 || !Character.isDigit(value.charAt(at - 1))
                : (sign == '+' || sign == '(') && at + 1 < value.length() && isDigitNear(at + 1, SIGN_AND_BLANK);
        if (begins) {
            if (numbersSeen == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * numbersSeen);
            }
            numbers[numbersSeen++] = at;
        }
    }

    /** Where a number begins, or the plus or the bracket before one, in rising order. */
    public int[] numbers() {
        return Arrays.copyOf(numbers, numbersSeen);
    }

    /** Whether a digit is among so many signs from a place on. */
    public boolean isDigitNear(int place, int most) {
        int last = Math.min(value.length(), place + most);
        for (int at = place; at < last; at++) {
            if (Character.isDigit(value.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < value.length()) {
            int sign = value.codePointAt(at);
            if (!Character.isLetter(sign) && !isMark(sign) && !joins(at)) {
                break;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    /** Combining marks belong to the letter before them. */
    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean joins(int at) {
        char sign = value.charAt(at);
        return (sign == '-' || sign == '\'' || sign == '’' || sign == '\u2010')
                && at + 1 < value.length()
                && Character.isLetter(value.codePointAt(at + 1));
    }

    private boolean begins(int start) {
        int at = start - 1;
        while (at >= 0 && " \t\u00a0\"'”“»«*•()[]-–".indexOf(value.charAt(at)) >= 0) {
            at--;
        }
        if (at < 0) {
            return true;
        }
        char before = value.charAt(at);
        return before == '.' ? !isAbbreviation(at) : "!?:;\n\r".indexOf(before) >= 0;
    }

    /** Whether people write it short, with a full stop. */
    public static boolean isAbbreviation(String lower) {
        return DOTTED.contains(lower);
    }

    private boolean isAbbreviation(int dot) {
        if (words.isEmpty()) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        return last.end() == dot
                && (DOTTED.contains(last.lower()) || last.form().length() == 1);
    }

    public String value() {
        return value;
    }

    public List<Word> words() {
        return words;
    }

    /** Whether a letter stands among so many signs before a place: where only numbers are, none of them is said to be anything. */
    public boolean isSpoken(int place, int most) {
        for (int at = place - 1; at >= Math.max(0, place - most); at--) {
            if (Character.isLetter(value.charAt(at))) {
                return true;
            }
        }
        return place < most;
    }

    /** For asking a pattern at one place: it may look around, and an end of the region is none of the text. */
    public Matcher matcher(Pattern pattern) {
        return pattern.matcher(value).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The word so many places away; null beyond the ends. */
    public Word word(int index) {
        return index < 0 || index >= words.size() ? null : words.get(index);
    }

    /** Whether nothing but a blank is between a word and the next. */
    public boolean isFollowedClosely(int index) {
        if (index < 0 || index + 1 >= words.size()) {
            return false;
        }
        int from = words.get(index).end();
        int gap = words.get(index + 1).start() - from;
        char sign = value.charAt(from);
        return gap == 1 ? sign == ' ' || sign == '\u00a0' : gap == 2 && sign == ' ' && value.charAt(from + 1) == ' ';
    }

    /** Whether from one place to another only these signs stand, and no more of them than so many. */
    public boolean isOnly(int from, int to, String signs, int most) {
        boolean only = to - from <= most;
        for (int at = from; only && at < to; at++) {
            only = signs.indexOf(value.charAt(at)) >= 0;
        }
        return only;
    }

    /** What stands between two words that follow each other. */
    public String between(Word left, Word right) {
        return value.substring(left.end(), right.start());
    }

    /** Up to so many signs behind a place, in lower case. */
    public String after(int place, int most) {
        return value.substring(place, Math.min(value.length(), place + most)).toLowerCase(Locale.ROOT);
    }

    /** The word that goes on over this place, begun before it and ended behind it; null where none does. */
    Word wordOver(int place) {
        Word word = word(wordsBefore(place));
        return word != null && word.start() < place ? word : null;
    }

    /** The last word that ends at this place or before it; null where none does. */
    public Word wordBefore(int place) {
        return word(wordsBefore(place) - 1);
    }

    /** How many words end at this place or before it. */
    public int wordsBefore(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Up to so many signs before a place, in lower case. */
    public String before(int place, int most) {
        return value.substring(Math.max(0, place - most), place).toLowerCase(Locale.ROOT);
    }
}
