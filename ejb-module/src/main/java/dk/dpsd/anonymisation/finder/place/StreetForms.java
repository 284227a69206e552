package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Endings;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people shorten a street or say its number: "Vesterg. 4", "Skolevej fjorten", "nr. 4 på Skolevej". */
final class StreetForms {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What the last letters before the full stop stand for. */
    private static final String[][] SHORT = {
        {"g", "ade"}, {"gd", "ade"}, {"v", "ej"}, {"vg", "ænge"}, {"str", "æde"}, {"pl", "ads"}, {"b", "akken"}
    };

    private static final Set<String> ALONE =
            Set.of("boul", "blvd", "all", "esp", "prom", "str", "alle", "pl", "g", "gd", "v", "bd", "strd");
    private static final Pattern NUMBER =
            Pattern.compile("\\. ?\\d{1,3}(?!\\d|[.:/-]\\d|%| ?(?:mg|ml|g|gange|dage|timer|år|uger)\\b)");
    /** "fjorten", "toogfyrre", "hundrede og fire", with a letter or without. */
    private static final Pattern SPOKEN = Pattern.compile(
            ",? (?:nr\\.? |nummer )?(?:(?:(?:en|et|to|tre|fire|fem|seks|syv|otte|ni) ?og ?)?(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems)|hundrede?(?: og \\p{L}{2,12})?|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten)(?: [a-h])?(?=[.,;:!?)\\n]|$| (?:som|og|i|men|hvor|der|på|st|til|første|anden|tredje|fjerde)(?!\\p{L}))",
            FLAGS);

    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:nr\\.?|nummer|no\\.?|hus|opgang|lejlighed|lejl\\.?|blok|bolig|huset|ejendommen|opgangen) ?(?:nr\\.? ?)?(?:\\d{1,3} ?[A-Z]?|[A-H])(?:,? (?:på|i|ad|af|ved) |, )$",
            FLAGS);

    private static final Endings ROADS = Endings.of(
            "stien",
            "løkken",
            "krogen",
            "toften",
            "ageren",
            "skrænten",
            "brinken",
            "svinget",
            "diget",
            "leddet",
            "kæret");

    private static final Set<String> PREPOSITIONS =
            Set.of("ved", "bag", "under", "over", "oven", "neden", "langs", "mellem", "på", "i", "ad", "foran");
    private static final int SHORTEST = 4;
    private static final int LOOK_BACK = 28;

    private StreetForms() {}

    /** "Vesterg. 4": short for a street that its whole form would be, and a number behind the full stop. */
    static boolean isShort(Text text, int index) {
        Word word = text.word(index);
        String lower = word.lower();
        if (!text.matcher(NUMBER).region(word.end(), text.value().length()).lookingAt() || NameWords.isNoName(lower)) {
            return false;
        }
        if (ALONE.contains(lower)) {
            Word before = text.word(index - 1);
            return word.isCapitalised()
                    && before != null
                    && before.isCapitalised()
                    && (lower.length() > 2 || before.lower().endsWith("s") || StreetWords.isLead(before.lower()))
                    && text.isFollowedClosely(index - 1);
        }
        boolean led = text.word(index - 1) != null
                && StreetWords.isLead(text.word(index - 1).lower());
        if (lower.length() < (led ? SHORTEST - 1 : SHORTEST)
                || !led && NameWords.isOrdinary(lower)
                || Text.isAbbreviation(lower)) {
            return false;
        }
        for (String[] ending : SHORT) {
            String whole = (ending[0].equals("gd") ? lower.substring(0, lower.length() - 1) : lower) + ending[1];
            if (lower.endsWith(ending[0])
                    && lower.length() > ending[0].length() + (led ? 1 : 2)
                    && StreetWords.mayEnd(whole)) {
                return word.isCapitalised() || NameWords.isOrdinary(whole) || lower.length() > SHORTEST + 1;
            }
        }
        return false;
    }

    /** "Ved Kirken", "Bag Åen": a preposition with a capital and a noun with a capital. */
    static boolean isPrepositional(Text text, int index) {
        Word word = text.word(index);
        Word before = text.word(index - 1);
        return before != null
                && word.isCapitalised()
                && before.isCapitalised()
                && PREPOSITIONS.contains(before.lower())
                && text.between(before, word).equals(" ");
    }

    /** "Blågårds Plads", "Israels Plads": a square or a road behind the name it has. */
    static boolean isOwned(Text text, int index) {
        Word before = text.word(index - 1);
        String lower = text.word(index).lower();
        return StreetWords.isWhole(lower)
                && before != null
                && before.isCapitalised()
                && before.form().length() > 2
                && before.lower().endsWith("s")
                && text.isFollowedClosely(index - 1)
                && !NameWords.isInstitution(before.lower());
    }

    /** "hjallesevej", "nørregade" in small letters: not what a drug or a letter takes, "administrationsvej". */
    static boolean isNoWay(String lower) {
        return !lower.endsWith("pladsen")
                && !lower.endsWith("alle")
                && (!lower.endsWith("vej") && !lower.endsWith("vejen") || !NameWords.isOrdinary(lower));
    }

    /** Behind a number that is said in words; the place itself where none is. */
    static int spokenBehind(Text text, int place) {
        Matcher spoken = text.matcher(SPOKEN).region(place, text.value().length());
        return spoken.lookingAt() ? HouseNumber.partsBehind(text, spoken.end()) : place;
    }

    /** "Egernstien", where the text says that somebody lives there: an ending that no home for old people has. */
    static boolean isRoad(String lower) {
        return ROADS.end(lower, SHORTEST - 1) && !NameWords.isStem(lower);
    }

    /** Back over "nr. 4 på". */
    static int numberBefore(Text text, int start) {
        Matcher before = BEFORE.matcher(text.before(start, LOOK_BACK));
        return before.find() ? start - before.group().length() : start;
    }
}
