package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What speaks for a short word being somebody's initials. */
final class InitialsEvidence {

    /** Never anybody's initials. */
    private static final Set<String> ABBREVIATIONS = WordFile.exact("abbreviations.txt");
    /** Abbreviations that may be somebody's initials all the same, where a title or a signature says so. */
    private static final Set<String> EITHER = WordFile.exact("abbreviations-or-initials.txt");

    private static final Pattern SIGNED_BEFORE =
            Pattern.compile("(?:[/|\\\\*_~\\[] ?|[-–—] ?|\\(|[.!?,] ?|\\n ?|\\p{So} ?)$");
    private static final Pattern ENDS = Pattern.compile("^[.)\\]*_]?(?:\\s*$|\\s*\\n)");
    private static final Pattern MARKED = Pattern.compile(
            "^(?:\\)|/\\p{Lu}{2,4}(?!\\p{L})|, ?\\p{Ll}+(?:plejerske|assistent|læge|hjælper|spl|ssa|ssh)|: )");
    /** What stands in brackets behind a value or a dose. */
    static final Set<String> MEASURES =
            Set.of("PN", "PO", "SC", "IM", "SL", "BT", "TP", "KAD", "PR", "ST", "TT", "PEG", "SR", "SP", "DM", "KT");

    /** Words that are written in capitals to stress them. */
    private static final Set<String> EMPHASISED = WordFile.lower("emphasised.txt");

    private static final int SHORTEST = 2;
    private static final int USUAL = 3;
    private static final int LONGEST = 4;
    private static final int LOGIN = 6;

    private final Text text;
    private final Neighbours beside;
    private final SpokenOf spoken;
    private final OnlyPeople people;
    private final SmallInitials small;
    private final ThingsBeside things;
    private final InitialsRow rows;
    private final NoteTimes times;

    InitialsEvidence(Text text) {
        this.text = text;
        this.beside = new Neighbours(text);
        this.spoken = new SpokenOf(text, beside);
        this.people = new OnlyPeople(text, beside);
        this.small = new SmallInitials(text, beside, spoken, people);
        this.things = new ThingsBeside(text, beside);
        this.rows = new InitialsRow(text, beside, things);
        this.times = new NoteTimes(text, beside);
    }

    /** Whether it is short for something; in capitals. */
    static boolean isAbbreviation(String form) {
        return ABBREVIATIONS.contains(form);
    }

    /** Whether it is short for something, and may be somebody's initials all the same. */
    static boolean isEither(String form) {
        return EITHER.contains(form) && !OnlyPeople.isUnit(form);
    }

    /** How surely; null where nothing speaks for it. */
    Confidence confidence(int index) {
        Word word = text.word(index);
        String core = InitialsForm.core(word);
        if (Logins.isOne(word) || Logins.mayBe(word) && people.isOne(index)) {
            return beside.touchesDigit(index) ? null : Confidence.CHECK;
        }
        if (core.length() > LONGEST && core.length() <= LOGIN) {
            return isLogin(index, core) || isSmallLogin(index, core) ? Confidence.CHECK : null;
        }
        if (core.length() < SHORTEST || core.length() > LONGEST) {
            return null;
        }
        boolean capitals = InitialsForm.areCapitals(core);
        // Digits beside it make it a code.
        if (beside.touchesDigit(index) || things.isNumbered(index) && !(capitals && isCounted(index, core))) {
            return null;
        }
        return capitals ? capitals(index, core) : small.confidence(index, core);
    }

    /** "sgpl. MAHAJS": as long as a login, behind a title. */
    private boolean isLogin(int index, String core) {
        return InitialsForm.areCapitals(core)
                && !ABBREVIATIONS.contains(core)
                && (spoken.isByStaff(index) || spoken.isSigning(index))
                && !NameWords.isOrdinary(core.toLowerCase(Locale.ROOT))
                && !beside.touchesDigit(index);
    }

    /** "logget ind som anbje". */
    private boolean isSmallLogin(int index, String core) {
        return core.equals(core.toLowerCase(Locale.ROOT))
                && !NameWords.isOrdinary(core)
                && !NameWords.isListed(core)
                && people.isLogin(index);
    }

    /** "ringet til KJ 3 gange": the number is none of a product's. */
    private boolean isCounted(int index, String core) {
        return !ABBREVIATIONS.contains(core) && (spoken.isByStaff(index) || spoken.isBy(index) || people.isOne(index));
    }

    private Confidence capitals(int index, String core) {
        String lower = core.toLowerCase(Locale.ROOT);
        if (SpokenOf.isTitle(lower) || things.isAmongCapitals(index)) {
            return null;
        }
        boolean unit = OnlyPeople.isUnit(core);
        // Where nothing else is written so, nothing need speak for it.
        boolean plain = !unit
                && core.length() <= USUAL
                && !ABBREVIATIONS.contains(core)
                && !EITHER.contains(core)
                && !EMPHASISED.contains(lower)
                && !NameWords.isNoName(lower)
                && !spoken.isPlaced(index);
        boolean person = !unit && !plain && people.isOne(index);
        boolean abbreviation = ABBREVIATIONS.contains(core)
                || unit
                        && !spoken.isByStaff(index)
                        && !signs(index)
                        && !(EITHER.contains(core) ? rows.isListed(index) : rows.isFullyListed(index));
        if (abbreviation && !EITHER.contains(core)) {
            boolean titled = spoken.isByStaff(index) || spoken.isSigning(index) || isSlashed(text.word(index));
            return core.length() <= USUAL && !NameWords.isFunctionWord(lower) && (person || titled && !unit)
                    ? Confidence.CHECK
                    : null;
        }
        boolean either = EITHER.contains(core) || ABBREVIATIONS.contains(core);
        if (spoken.isByStaff(index) || signs(index) || rows.isListed(index) || !unit && spoken.isConcerned(index)) {
            return Confidence.LIKELY;
        }
        if ((core.length() > SHORTEST || !either)
                && EMPHASISED.contains(lower)
                && !(person && (either || people.isDoer(index) || rows.isJoined(index)))) {
            return null;
        }
        if (either) {
            boolean owns = core.length() < text.word(index).form().length()
                    && (beside.owns(index)
                            || beside.areNeighbours(index, index + 1)
                                    && NameWords.announces(text.word(index + 1).lower()));
            boolean told = person
                    || rows.isJoined(index)
                    || !unit && (rows.isWith(index, people) || times.isSigned(index, core))
                    || !unit && (spoken.speaks(index) || spoken.isDoneBy(index) || isBracketed(index, core));
            return told || owns ? Confidence.CHECK : null;
        }
        if (person && !NameWords.isFunctionWord(lower)) {
            return Confidence.CHECK;
        }
        if (NameWords.isNoName(lower)) {
            return null;
        }
        boolean word = NameWords.isOrdinary(lower) && core.length() > USUAL;
        boolean genitive = core.length() < text.word(index).form().length();
        boolean told = spoken.speaks(index)
                || rows.isJoined(index)
                || times.isSigned(index, core)
                || genitive && beside.owns(index)
                || spoken.isBy(index)
                || isMarked(index)
                || spoken.isFollowedByDeed(index) && !word;
        return told || genitive && !word || core.length() <= LONGEST && !word && !spoken.isPlaced(index)
                ? Confidence.CHECK
                : null;
    }

    /** At the end of the text or of a line, behind the end of a sentence. */
    private boolean signs(int index) {
        Word word = text.word(index);
        return spoken.isSigning(index)
                || SIGNED_BEFORE.matcher(text.before(word.start(), 3)).find()
                        && ENDS.matcher(text.after(word.end(), 4)).find()
                        && isEndOfBlock(word.end())
                        && word.form().length() <= LONGEST
                        && (word.isAllCapitals() || !NameWords.isOrdinary(word.lower()))
                || isSlashed(word);
    }

    private boolean isEndOfBlock(int end) {
        String rest = text.after(end, 6).strip();
        return rest.isEmpty()
                || rest.equals(".")
                || rest.equals(")")
                || text.after(end, 3).contains("\n");
    }

    /** "... obs. /KJ". */
    private boolean isSlashed(Word word) {
        return isBehindSlash(text, word) && !NameWords.isOrdinary(word.lower());
    }

    /** A slash that stands apart from what is before it: not "og/eller". */
    static boolean isBehindSlash(Text text, Word word) {
        int at = word.start() - 1;
        if (at > 0 && text.value().charAt(at) == ' ') {
            at--;
        }
        return at > 0
                && text.value().charAt(at) == '/'
                && (Character.isWhitespace(text.value().charAt(at - 1))
                        || ".,".indexOf(text.value().charAt(at - 1)) >= 0);
    }

    /** "(XX)", "XX/YY", "XX, sygeplejerske", "XX: ". */
    private boolean isMarked(int index) {
        Word word = text.word(index);
        String value = text.value();
        char before = word.start() == 0 ? '\n' : value.charAt(word.start() - 1);
        String after = value.substring(word.end(), Math.min(value.length(), word.end() + 25));
        if (after.startsWith(")")) {
            return before == '(' && !NameWords.isOrdinary(word.lower()) || before == '/';
        }
        if (after.startsWith(" og ") && text.before(word.start(), 2).equals(", ")) {
            return true;
        }
        if (after.startsWith(": ")) {
            return before == '\n'
                    || beside.areNeighbours(index - 1, index)
                            && SpokenOf.leads(text.word(index - 1).lower())
                    || word.first()
                    || before == '/';
        }
        return before == '/' && word.start() > 1 && rows.isCandidate(index - 1)
                || MARKED.matcher(after).find();
    }

    /** "givet kl. 8 (HB)": not "kateter (KAD)", where it is short for the word before. */
    private boolean isBracketed(int index, String core) {
        Word word = text.word(index);
        Word before = text.word(index - 1);
        return text.before(word.start(), 1).equals("(")
                && text.after(word.end(), 1).equals(")")
                && !MEASURES.contains(core)
                && (before == null || !rows.isShortFor(index));
    }
}
