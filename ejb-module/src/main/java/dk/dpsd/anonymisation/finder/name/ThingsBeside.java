package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Endings;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands beside a word and says that a thing, a place or a firm is called so, and nobody. */
final class ThingsBeside {

    /** Behind these a substance or a device follows more often than a person. */
    private static final Set<String> TAKING = WordFile.lower("taking.txt");

    private static final Set<String> CHANGING = WordFile.lower("changing.txt");

    /** Whose ending says that the word behind is what a thing, a town or a firm is called. */
    private static final Endings NAMED_THINGS = Endings.of(WordFile.lower("named-things.txt"));

    private static final Set<String> LEADS_ON = Set.of("til", "med", "på", "mod", "i");

    private static final Set<String> OF_PLACES = Set.of(
            "mod", "mellem", "omkring", "gennem", "via", "nær", "uden", "over", "under", "langs", "nord", "syd", "øst",
            "vest");

    private static final Set<String> DETERMINERS = WordFile.lower("determiners.txt");

    private static final Pattern TIME = Pattern.compile("(?:\\d{1,2}[.:]\\d{2}|\\d{1,2}/\\d{1,2})(?!\\d|[.:/]\\d)");

    private static final int LONGEST_INITIALS = 4;

    private final Text text;
    private final Neighbours beside;

    ThingsBeside(Text text, Neighbours beside) {
        this.text = text;
        this.beside = beside;
    }

    /** Between quotation marks by itself: a title or a saying. */
    boolean isQuoted(int index) {
        Word word = text.word(index);
        String value = text.value();
        return word.start() > 0
                && word.end() < value.length()
                && "\"”“»«'".indexOf(value.charAt(word.start() - 1)) >= 0
                && "\"”“»«'".indexOf(value.charAt(word.end())) >= 0;
    }

    /** "fået Resonium og", "skiftet til Baxter.": taken, and nothing that a person would do behind it. */
    boolean isTaken(int index) {
        if (index == 0 || !beside.areNeighbours(index - 1, index)) {
            return false;
        }
        boolean taken = TAKING.contains(before(index))
                || LEADS_ON.contains(before(index))
                        && beside.areNeighbours(index - 2, index - 1)
                        && CHANGING.contains(text.word(index - 2).lower());
        return taken
                && !beside.isFollowedByDeed(index)
                && !(beside.areNeighbours(index, index + 1)
                        && text.word(index + 1).isCapitalised());
    }

    /** "den norske Fanta", "havnebyen Port-Harcourt", "mellem Baltica og": what a thing or a place is called. */
    boolean isNamedThing(int index) {
        return beside.areNeighbours(index - 1, index)
                && !text.word(index - 1).isCapitalised()
                && (OF_PLACES.contains(before(index))
                        || DETERMINERS.contains(before(index))
                        || NAMED_THINGS.end(before(index)) && !NameWords.announces(before(index)));
    }

    /** A number behind it that is no time and no day: a product, a rule, a version. */
    boolean isNumbered(int index) {
        Word word = text.word(index);
        String value = text.value();
        return word.end() + 1 < value.length()
                && value.charAt(word.end()) == ' '
                && Character.isDigit(value.charAt(word.end() + 1))
                && !text.matcher(TIME).region(word.end() + 1, value.length()).lookingAt();
    }

    boolean isInstitution(int index) {
        return beside.areNeighbours(index - 1, index) && NameWords.isInstitution(before(index))
                || beside.areNeighbours(index, index + 1)
                        && NameWords.isInstitution(text.word(index + 1).lower())
                        && !NameWords.isCommonName(text.word(index).lower())
                        && text.word(index + 1).isCapitalised()
                                == text.word(index).isCapitalised()
                || beside.areNeighbours(index, index + 1)
                        && NameWords.isInstitution(text.word(index + 1).lower())
                        && !NameWords.isListed(text.word(index).lower());
    }

    boolean isThing(int index) {
        return beside.areNeighbours(index, index + 1)
                && NameWords.isThing(text.word(index + 1).lower());
    }

    private String before(int index) {
        return text.word(index - 1).lower();
    }

    /** In a text that shouts, capitals say nothing. */
    boolean isAmongCapitals(int index) {
        Word before = text.word(index - 1);
        Word after = text.word(index + 1);
        boolean word = NameWords.isOrdinary(text.word(index).lower());
        boolean between = before != null
                && after != null
                && before.isAllCapitals()
                && after.isAllCapitals()
                && (beside.areNeighbours(index - 1, index) || beside.areNeighbours(index, index + 1));
        return word ? between || isShouted(before) || isShouted(after) : isShouted(before) && isShouted(after);
    }

    private static boolean isShouted(Word word) {
        return word != null && word.isAllCapitals() && word.form().length() > LONGEST_INITIALS;
    }
}
