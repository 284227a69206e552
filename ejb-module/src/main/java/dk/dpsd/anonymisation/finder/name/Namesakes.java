package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Set;
import java.util.regex.Pattern;

/** What looks like somebody's name and is what a house, a team, a department, a town or a drug is called. */
final class Namesakes {

    /** Behind a name and with a capital: "Mathias Centret". */
    private static final Set<String> HOUSES = WordFile.lower("named-houses.txt");

    private static final Set<String> SAINTS = Set.of("sct", "skt", "sankt", "sanct");
    /** What teams and wings are called by. */
    private static final Set<String> TEAMS = Set.of(
            "rød",
            "grøn",
            "gul",
            "blå",
            "orange",
            "lilla",
            "hvid",
            "sort",
            "brun",
            "grå",
            "turkis",
            "lyseblå",
            "lysegrøn",
            "mørkeblå",
            "nord",
            "syd",
            "øst",
            "vest",
            "midt",
            "nordøst",
            "nordvest",
            "sydøst",
            "sydvest");

    private static final Set<String> AND = Set.of("og", "eller", "samt");
    private static final Set<String> ROW = Set.of(", ", "/", " / ", " + ", "+", " – ", " - ", " & ");
    private static final Set<String> NEAR = Set.of("ved", "nær", "mod", "omkring", "udenfor");

    /** "Kir. 6": a number behind the full stop that is no time and no day. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\. ?\\d{1,2}(?![\\d:/]|[.,]\\d| ?(?:dage|timer|år|gange|uger))");

    private static final Pattern NUMBER = Pattern.compile(" \\d{1,2}(?![\\d:/]|[.,]\\d)");

    private static final int LONGEST_ABBREVIATION = 5;
    private static final int SHORTEST_PART = 4;
    private static final int MOST_STEPS = 4;
    private static final int NEAR_BY = 6;

    private final Text text;
    private final Neighbours beside;

    /** "GPS'en", "PDA'en". */
    private static final Pattern DEVICE = Pattern.compile("\\p{Lu}{2,}['’]\\p{Ll}{1,4}");

    Namesakes(Text text, Neighbours beside) {
        this.text = text;
        this.beside = beside;
    }

    /** Whether a word with a capital is called like somebody, whatever the lists say. */
    boolean isOne(int index) {
        return isHouse(index) || isTeam(index);
    }

    /** Whether a word that no list of names has is what something else is called. */
    boolean isThing(int index) {
        Word word = text.word(index);
        return isNearTown(index)
                || isDrugCompound(word.lower())
                || isBesideDrug(index)
                || DEVICE.matcher(word.form()).matches()
                || areTowns(word.lower());
    }

    /** "Hjørring-Aalborg". */
    private static boolean areTowns(String lower) {
        int dash = lower.indexOf('-');
        return dash > 0 && NameWords.isTown(lower.substring(0, dash)) && NameWords.isTown(lower.substring(dash + 1));
    }

    /** "Mathias Centret", "Marie Grubbe Hjemmet", "Sct. Mathias". */
    private boolean isHouse(int index) {
        Word before = text.word(index - 1);
        boolean saint = before != null
                && SAINTS.contains(before.lower())
                && text.isOnly(before.end(), text.word(index).start(), ". ", 2);
        return saint
                || isHouseWord(index, index + 1)
                || beside.areNeighbours(index, index + 1)
                        && text.word(index + 1).isCapitalised()
                        && isHouseWord(index + 1, index + 2);
    }

    private boolean isHouseWord(int left, int house) {
        if (!beside.areNeighbours(left, house)) {
            return false;
        }
        Word word = text.word(house);
        return word.isCapitalised() && !word.isAllCapitals() && HOUSES.contains(word.lower());
    }

    /** "Grøn, Gul og Blå 2", "Grøn rute": beside another team, or with a number. */
    private boolean isTeam(int index) {
        Word word = text.word(index);
        return TEAMS.contains(word.lower())
                && !isSurname(index)
                && (isAmongTeams(index)
                        || text.matcher(NUMBER)
                                .region(word.end(), text.value().length())
                                .lookingAt());
    }

    /** Another team is named near by. */
    private boolean isAmongTeams(int index) {
        for (int at = Math.max(0, index - NEAR_BY); at <= index + NEAR_BY; at++) {
            Word word = text.word(at);
            if (at != index && word != null && word.isCapitalised() && TEAMS.contains(word.lower()) && !isSurname(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Charlotte Hvid", "fru Grøn". */
    private boolean isSurname(int index) {
        Word before = text.word(index - 1);
        return beside.isTitled(index)
                || beside.isKin(index)
                || beside.areNeighbours(index - 1, index)
                        && before.isCapitalised()
                        && !TEAMS.contains(before.lower())
                        && NameWords.isListed(before.lower());
    }

    /** The next word of a row in one direction; null where the row ends. */
    private Word other(int index, int step) {
        Word next = text.word(index + step);
        if (next == null) {
            return null;
        }
        if (AND.contains(next.lower())) {
            int from = Math.min(index, index + 2 * step);
            return beside.areNeighbours(from, from + 1) && beside.areNeighbours(from + 1, from + 2)
                    ? text.word(index + 2 * step)
                    : null;
        }
        String gap = step > 0 ? text.between(text.word(index), next) : text.between(next, text.word(index));
        return ROW.contains(gap) ? next : null;
    }

    /** "Kir. 6", "Mik. 1". */
    boolean isDepartment(int index) {
        Word word = text.word(index);
        return word.form().length() <= LONGEST_ABBREVIATION
                && word.end() < text.value().length()
                && text.value().charAt(word.end()) == '.'
                && text.matcher(NUMBERED)
                        .region(word.end(), text.value().length())
                        .lookingAt();
    }

    /** "ved Tistrup". */
    private boolean isNearTown(int index) {
        return NameWords.isPostTown(text.word(index).lower())
                && beside.areNeighbours(index - 1, index)
                && NEAR.contains(text.word(index - 1).lower());
    }

    /** "Selo-Zok", "Hjerte-Magnyl": one of its parts is a drug, or all of them together. */
    private static boolean isDrugCompound(String lower) {
        if (lower.indexOf('-') < 0) {
            return false;
        }
        for (String part : lower.split("-")) {
            if (part.length() >= SHORTEST_PART && isDrug(part)) {
                return true;
            }
        }
        return NameWords.isNoName(lower.replace("-", ""));
    }

    private static boolean isDrug(String lower) {
        return NameWords.isNoName(lower) && !NameWords.isBorrowed(lower);
    }

    /** "Xalatan / Timosan": in a row with a drug. */
    private boolean isBesideDrug(int index) {
        return !beside.isFollowedByDeed(index)
                && !beside.isFollowedByRole(index)
                && !NameWords.isSurnameShaped(text.word(index).lower())
                && (isRowOfDrugs(index, 1) || isRowOfDrugs(index, -1));
    }

    private boolean isRowOfDrugs(int index, int step) {
        int at = index;
        for (int i = 0; i < MOST_STEPS; i++) {
            Word word = other(at, step);
            if (word == null || !word.isCapitalised() || NameWords.isListed(word.lower())) {
                return false;
            }
            if (isDrug(word.lower())) {
                return true;
            }
            at = text.word(at + step) == word ? at + step : at + 2 * step;
        }
        return false;
    }
}
