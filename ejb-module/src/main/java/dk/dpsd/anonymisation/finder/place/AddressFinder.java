package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds postal addresses: a street, known by its ending or by what stands around it, its number, floor, door and town. */
public final class AddressFinder implements Finder {

    private static final Whereabouts WHEREABOUTS = new Whereabouts();

    private static final Set<String> JOINTS = Set.of(
            ", ",
            " og ",
            "; ",
            " + ",
            "\n",
            " samt ",
            " / ",
            "/",
            " -> ",
            " – ",
            " - ",
            " eller ",
            " til ",
            ", ikke ",
            " og ikke ",
            " i stedet for ",
            " men ikke ",
            " fra ",
            ", men ");
    /** "c/o Frandsen, ". */
    private static final Pattern HOST = Pattern.compile("(?<!\\p{L})c/o [\\p{L} .-]{2,30}, ?$");

    /** "BT 98/60", "Møde 4/11": what only a street could have as its houses. */
    private static final Pattern PARTED = Pattern.compile("[ \u00a0]{1,2}\\d{1,3} ?/ ?\\d{1,3}");

    private static final int NUMBER = 10;
    private static final int LOOK_BACK = 40;
    private static final int LONGEST_JOINT = 15;
    private static final int SHORTEST = 4;

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < text.words().size(); i++) {
            Word street = text.word(i);
            if (street.start() >= behind) {
                Optional<Hit> hit = at(text, i, isNext(text, behind, street));
                hit.ifPresent(hits::add);
                behind = hit.map(Hit::end).orElse(behind);
            }
        }
        SameStreets.add(text, hits);
        OtherHouses.add(text, hits);
        return hits;
    }

    /** "Ahornvej 5, Birkelyet 11": what follows an address as one of a row. */
    private static boolean isNext(Text text, int behind, Word street) {
        return behind > 0
                && street.isCapitalised()
                && street.start() - behind <= LONGEST_JOINT
                && JOINTS.contains(text.value().substring(behind, street.start()));
    }

    private static Optional<Hit> at(Text text, int index, boolean inRow) {
        Word street = text.word(index);
        if (StreetForms.isShort(text, index)) {
            int end = HouseNumber.behind(text, street.end() + 1)
                    .map(HouseNumber::end)
                    .orElse(street.end());
            return Optional.of(hit(text, index, end, Confidence.LIKELY));
        }
        Optional<HouseNumber> number = HouseNumber.behind(text, street.end())
                .or(() ->
                        HouseNumber.onNextLine(text, street.end()).filter(n -> StreetWords.isCertain(street.lower())));
        if (number.isEmpty()) {
            int end = BareStreets.end(text, index);
            return end < 0 ? Optional.empty() : Optional.of(hit(text, index, end, Confidence.CHECK));
        }
        boolean named = StreetWords.isStreet(text, index);
        if (!StreetWords.isCertain(street.lower())
                && PARTED.matcher(text.after(street.end(), NUMBER)).lookingAt()) {
            return Optional.empty();
        }
        if (!named && (PossibleHomes.isCounted(text, street) || PossibleHomes.isHouse(text, index, number.get()))
                || named
                        && !StreetWords.isCertain(street.lower())
                        && PossibleHomes.isFloor(text, number.get())
                        && !lives(text, StreetStart.of(text, index))) {
            return Optional.empty();
        }
        boolean led = StreetForms.isPrepositional(text, index)
                && (!text.word(index - 1).first()
                        || number.get().isFurnished()
                        || lives(text, StreetStart.of(text, index)));
        boolean small = StreetWords.isCountry(street.lower())
                || !street.isCapitalised()
                        && (PlaceWords.isUnknown(text, index) || PlaceWords.isPlain(text, index))
                        && lives(text, street.start())
                || StreetWords.mayEndLikeOne(street.lower())
                        && (number.get().isFurnished() || lives(text, StreetStart.of(text, index)))
                || (number.get().isDoor() || WHEREABOUTS.tells(text, street.start()))
                        && mayBeCalledSo(street)
                        && !NameWords.isInstitution(street.lower());
        boolean furnished = small
                || street.isCapitalised()
                        && !NameWords.isInstitution(street.lower())
                        && (number.get().isFurnished()
                                || isToldStreet(text, index, inRow)
                                || number.get().isInTown()
                                        && mayBeCalledSo(street)
                                        && !HomeWords.isTown(street.lower())
                                        && !NameWords.isStem(street.lower()))
                || PlaceWords.isProperPlace(text, index)
                || number.get().isInTown() && PlaceWords.isDefinite(text, index)
                || PlaceWords.isHeading(text, index)
                        && BareStreets.isAtHead(text, number.get().end());
        if (named || furnished || led) {
            return Optional.of(hit(text, index, number.get().end(), named ? Confidence.LIKELY : Confidence.CHECK));
        }
        int start = PossibleHomes.start(text, index, number.get());
        return start < 0
                ? Optional.empty()
                : Optional.of(new Hit(start, number.get().end(), Kind.ADDRESS, Confidence.CHECK, "address"));
    }

    private static Hit hit(Text text, int index, int end, Confidence confidence) {
        int start = StreetForms.numberBefore(text, StreetStart.of(text, index));
        Matcher host = HOST.matcher(text.before(start, LOOK_BACK));
        return new Hit(host.find() ? start - host.group().length() : start, end, Kind.ADDRESS, confidence, "address");
    }

    /** "bor Engblommen 7": a capital behind a word that says that an address follows. */
    private static boolean isToldStreet(Text text, int index, boolean inRow) {
        Word word = text.word(index);
        return text.value().charAt(word.end()) == ' '
                && mayBeCalledSo(word)
                && (inRow && !NameWords.isStem(word.lower()) && !NameWords.isPlace(word.lower())
                        || lives(text, StreetStart.of(text, index))
                        || BareStreets.isBehindName(text, index));
    }

    private static boolean mayBeCalledSo(Word word) {
        return word.form().length() >= SHORTEST
                && !RoomWords.isRoom(word.lower())
                && !RoomWords.mayBeRoom(word.lower())
                && !HomeWords.isSpeciality(word.lower())
                && !NameWords.isNoName(word.lower());
    }

    private static boolean lives(Text text, int start) {
        return WHEREABOUTS.leadsTo(text, start);
    }
}
