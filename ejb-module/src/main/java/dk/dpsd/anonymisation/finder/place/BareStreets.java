package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.Set;
import java.util.regex.Pattern;

/** Streets without a number: where the number is said in words, the town is named, or somebody is said to live there. */
final class BareStreets {

    private static final Whereabouts WHEREABOUTS = new Whereabouts();

    private static final Set<String> PATIENTS =
            Set.of("borger", "borgeren", "beboer", "beboeren", "patient", "patienten", "pt", "kvinden", "manden");

    private static final Pattern AT_HEAD = Pattern.compile("(?s)[,:]|\\n| [-–]");

    private static final int SHORTEST = 4;
    private static final int NONE = -1;

    private BareStreets() {}

    /** Where the street ends that has no number in figures; negative where none is. */
    static int end(Text text, int index) {
        Word street = text.word(index);
        int spoken = StreetWords.isCertain(street.lower()) && StreetWords.isStreet(text, index)
                ? StreetForms.spokenBehind(text, street.end())
                : street.end();
        if (spoken > street.end()
                && (street.isCapitalised() || !NameWords.isStem(street.lower()) || lives(text, street.start()))) {
            return spoken;
        }
        if (street.isCapitalised()) {
            return unnumbered(text, index);
        }
        return isSmallStreet(text, index) ? street.end() : NONE;
    }

    /** "bor på skolevej", "gik til skovridervej": in small letters what no dictionary lists. */
    private static boolean isSmallStreet(Text text, int index) {
        String lower = text.word(index).lower();
        if (lower.length() < SHORTEST || !StreetWords.mayEnd(lower)) {
            return false;
        }
        int start = StreetStart.of(text, index);
        boolean road = StreetWords.isCertain(lower) && StreetWords.isStreet(text, index);
        boolean onRoad = PlaceWords.isPlaced(text, text.wordsBefore(start)) && StreetForms.isNoWay(lower);
        return road && (WHEREABOUTS.tells(text, start) || !NameWords.isStem(lower) && (onRoad || lives(text, start)))
                || StreetWords.isCountry(lower) && (WHEREABOUTS.tells(text, start) || isAtSomebodys(text, index));
    }

    /** A street whose house is not said: with its town, or where the text says that somebody lives there. */
    private static int unnumbered(Text text, int index) {
        Word street = text.word(index);
        if (isOfInstitution(text, index)) {
            return NONE;
        }
        int town = street.form().length() >= SHORTEST ? HouseNumber.townBehind(text, street.end()) : 0;
        if (town > street.end()
                && !NameWords.isInstitution(street.lower())
                && !NameWords.isNoName(street.lower())
                && !NameWords.isPlace(street.lower())
                && !RoomWords.isRoom(street.lower())) {
            return town;
        }
        if (!StreetWords.endsLikeAny(street.lower()) && !StreetForms.isRoad(street.lower())) {
            return NONE;
        }
        boolean told = StreetWords.isCertain(street.lower())
                        && StreetWords.isStreet(text, index)
                        && (lives(text, StreetStart.of(text, index))
                                || isOnStreet(text, index)
                                || isInside(text, index)
                                || isAtHead(text, street.end())
                                || isBehindName(text, index))
                || StreetWords.isLedRoad(text, index)
                || StreetForms.isOwned(text, index) && isOnStreet(text, index)
                || isHomeRoad(text, index)
                || StreetWords.mayBeStreet(text, index)
                        && isAtSomebodys(text, index)
                        && !NameWords.isListed(street.lower())
                        && !NameWords.isPlace(street.lower())
                || (StreetWords.mayEnd(street.lower()) || StreetWords.mayBeStreet(text, index))
                        && StreetForms.numberBefore(text, StreetStart.of(text, index)) < StreetStart.of(text, index)
                || StreetForms.isRoad(street.lower())
                        && isInside(text, index)
                        && (isOnStreet(text, index) || WHEREABOUTS.tells(text, street.start()))
                || StreetWords.mayBeStreet(text, index) && WHEREABOUTS.announces(text, StreetStart.of(text, index));
        return told ? street.end() : NONE;
    }

    /** "Skolevej, ingen hjemme": what stands before this place is what the line is about. */
    static boolean isAtHead(Text text, int place) {
        return AT_HEAD.matcher(text.after(place, 2)).lookingAt();
    }

    /** "Solsikkevej Bofællesskab": a house that is called after its street. */
    private static boolean isOfInstitution(Text text, int index) {
        return text.isFollowedClosely(index)
                && text.word(index + 1).isCapitalised()
                && NameWords.isInstitution(text.word(index + 1).lower())
                && !StreetWords.isWhole(text.word(index + 1).lower());
    }

    /** "hos karen på møllebakken": where somebody is visited who is named. */
    private static boolean isAtSomebodys(Text text, int index) {
        if (!PlaceWords.isPlaced(text, index)) {
            return false;
        }
        for (int at = index - 2; at >= index - 4 && text.isFollowedClosely(at - 1); at--) {
            if (text.word(at - 1).lower().equals("hos")) {
                return NameWords.isListed(text.word(at).lower())
                        && !NameWords.isFunctionWord(text.word(at).lower());
            }
        }
        return false;
    }

    /** "boede på Rugmarken": where somebody is said to live, and not in a home for many. */
    private static boolean isHomeRoad(Text text, int index) {
        return StreetWords.mayBeStreet(text, index)
                && !text.word(index).isAllCapitals()
                && !NameWords.isPlace(text.word(index).lower())
                && !PlaceWords.isHouseName(text.word(index).lower())
                && isOnStreet(text, index)
                && lives(text, StreetStart.of(text, index));
    }

    /** "ved Nørregade": a preposition, and no house before it. */
    private static boolean isOnStreet(Text text, int index) {
        Word before = text.wordBefore(StreetStart.of(text, index));
        return before != null
                && PlaceWords.isOn(before.lower())
                && !PlaceWords.isOfHouse(text, index)
                && text.between(before, text.word(index)).startsWith(" ")
                && !StreetWords.isBare(text, index);
    }

    /** "i stedet for Skolevej": a road by its ending, with a capital inside a sentence. */
    private static boolean isInside(Text text, int index) {
        return !PlaceWords.isOfHouse(text, index)
                && !text.word(index).first()
                && !text.word(index).isAllCapitals()
                && !StreetWords.isBare(text, index);
    }

    /** "Karen Holst, Engblommen 7". */
    static boolean isBehindName(Text text, int index) {
        Word before = text.word(index - 1);
        boolean somebody = before != null
                && (before.isCapitalised() && NameWords.isListed(before.lower()) || PATIENTS.contains(before.lower()));
        return somebody
                && !NameWords.isListed(text.word(index).lower())
                && text.between(before, text.word(index)).matches(",? ?\\n|, | \\(");
    }

    private static boolean lives(Text text, int start) {
        return WHEREABOUTS.leadsTo(text, start);
    }
}
