package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a floor and a side of the stairs by themselves, "naboen på 2. tv.": whose door it is, the town can tell. */
public final class DoorFinder implements Finder {

    private static final Set<String> SIDES = Set.of("tv", "th", "mf", "t");
    private static final Pattern SIDE =
            Pattern.compile("(?:t\\.?v|t\\.?h|mf)(?![\\p{L}\\d])\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FLOOR = Pattern.compile(
            "(?<![\\p{L}\\d.,/:-])(?:(?:nr\\.? ?)?\\d{1,3}[a-z]?,? )?(?:\\d{1,2}\\.(?: ?sal)?|\\d{1,2} ?sal|st\\.?|kld\\.?|stuen,)[, ]{0,2}$");
    private static final int LOOK_BACK = 16;

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        Matcher side = text.matcher(SIDE);
        for (Word word : text.words()) {
            if (SIDES.contains(word.lower())
                    && side.region(word.start(), text.value().length()).lookingAt()) {
                Matcher floor = FLOOR.matcher(text.before(word.start(), LOOK_BACK));
                if (floor.find() && !isRoom(text, word.start() - floor.group().length())) {
                    int start = word.start() - floor.group().length();
                    hits.add(new Hit(start, side.end(), Kind.ADDRESS, Confidence.CHECK, "address"));
                }
            }
        }
        return hits;
    }

    /** "lejlighed 4. tv" is a dwelling's number. */
    private static boolean isRoom(Text text, int start) {
        Word before = text.wordBefore(start);
        return before != null && RoomWords.mayBeRoom(before.lower());
    }
}
