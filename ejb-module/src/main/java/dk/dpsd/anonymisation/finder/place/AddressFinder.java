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
import java.util.regex.Pattern;

/** Finds postal addresses: a street, known by its ending or by what stands around it, its number, floor, door and town. */
public final class AddressFinder implements Finder {

    /** A line or a sentence that says where somebody lives. */
    private static final Pattern LIVES = Pattern.compile(
            "(?<!\\p{L})(?:bor|boede|boet|boende|bopæl|bopæls|adr|adresse|adressen|hjemme|folkereg\\.? ?adr|flyttet|flytter|kørt|kørte|hentet|afhentet|hjem til|hjemmebesøg|besøg|opholder sig|tilset|ambulance|udkald|udrykning|kald|tilkaldt|sendt|leveret|afleveret|ankomst|ankom|kører|ude|nøgle|nøglen|nøgleboks|opgang|ejendommen|villa)[.:]{0,2}(?: (?:på|i|til|er|hos|ved|selv|stadig|alene|nu|fortsat|adressen|adr\\.?|c/o \\p{L}{2,20})){0,4}:? ?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LOOK_BACK = 50;
    private static final int SHORTEST = 4;

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < text.words().size(); i++) {
            Word street = text.word(i);
            if (street.start() >= behind) {
                Optional<Hit> hit = at(text, i);
                hit.ifPresent(hits::add);
                behind = hit.map(Hit::end).orElse(behind);
            }
        }
        return hits;
    }

    private static Optional<Hit> at(Text text, int index) {
        Word street = text.word(index);
        Optional<HouseNumber> number = HouseNumber.behind(text, street.end());
        boolean named = StreetWords.isStreet(text, index);
        if (number.isEmpty()) {
            int town = street.isCapitalised() && street.form().length() >= SHORTEST
                    ? HouseNumber.townBehind(text, street.end())
                    : 0;
            if (town > street.end()
                    && !NameWords.isInstitution(street.lower())
                    && !NameWords.isNoName(street.lower())
                    && !NameWords.isPlace(street.lower())
                    && !RoomWords.isRoom(street.lower())) {
                return Optional.of(hit(text, index, town, Confidence.CHECK));
            }
            boolean told = named
                    && street.isCapitalised()
                    && StreetWords.isCertain(street.lower())
                    && lives(text, StreetWords.start(text, index));
            return told ? Optional.of(hit(text, index, street.end(), Confidence.CHECK)) : Optional.empty();
        }
        boolean small = StreetWords.mayEndLikeOne(street.lower())
                && (number.get().isFurnished() || lives(text, StreetWords.start(text, index)));
        boolean furnished = small
                || street.isCapitalised()
                        && !NameWords.isInstitution(street.lower())
                        && (number.get().isFurnished() || isToldStreet(text, index));
        return named || furnished
                ? Optional.of(hit(text, index, number.get().end(), named ? Confidence.LIKELY : Confidence.CHECK))
                : Optional.empty();
    }

    private static Hit hit(Text text, int index, int end, Confidence confidence) {
        return new Hit(StreetWords.start(text, index), end, Kind.ADDRESS, confidence, "address");
    }

    /** "bor Engblommen 7": a capital behind a word that says that an address follows. */
    private static boolean isToldStreet(Text text, int index) {
        Word word = text.word(index);
        return word.form().length() >= SHORTEST
                && text.value().charAt(word.end()) == ' '
                && !RoomWords.isRoom(word.lower())
                && !NameWords.isNoName(word.lower())
                && lives(text, StreetWords.start(text, index));
    }

    private static boolean lives(Text text, int start) {
        return LIVES.matcher(text.before(start, LOOK_BACK)).find();
    }
}
