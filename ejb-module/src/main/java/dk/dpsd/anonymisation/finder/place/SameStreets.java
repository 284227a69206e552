package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A street that was found with its number and is named again: with another number, or by more words than one without. */
final class SameStreets {

    private static final int SHORTEST = 4;

    private SameStreets() {}

    /** Adds what is called like the addresses that were found. */
    static void add(Text text, List<Hit> hits) {
        Map<String, String> streets = new HashMap<>();
        for (Hit hit : hits) {
            remember(text, hit, streets);
        }
        if (streets.isEmpty()) {
            return;
        }
        List<Hit> found = List.copyOf(hits);
        int next = 0;
        for (int i = 0; i < text.words().size(); i++) {
            Word word = text.word(i);
            while (next < found.size() && found.get(next).end() <= word.start()) {
                next++;
            }
            boolean free = next == found.size() || found.get(next).start() >= word.end();
            String street = free && word.isCapitalised() ? streets.get(word.form()) : null;
            if (street != null) {
                again(text, word, street).ifPresent(hits::add);
            }
        }
    }

    /** The street's name by its last word before the number. */
    private static void remember(Text text, Hit hit, Map<String, String> streets) {
        int end = hit.start();
        while (end < hit.end() && !Character.isDigit(text.value().charAt(end))) {
            end++;
        }
        Word last = text.wordBefore(end);
        boolean named = end < hit.end()
                && last != null
                && last.start() >= hit.start()
                && last.form().length() >= SHORTEST
                && last.isCapitalised()
                && text.isOnly(last.end(), end, " ,", 2);
        if (named) {
            streets.putIfAbsent(last.form(), text.value().substring(hit.start(), last.end()));
        }
    }

    private static Optional<Hit> again(Text text, Word last, String street) {
        int from = last.end() - street.length();
        boolean whole = from >= 0 && text.value().startsWith(street, from);
        Optional<HouseNumber> number = HouseNumber.behind(text, last.end());
        if (number.isPresent()) {
            return Optional.of(hit(whole ? from : last.start(), number.get().end()));
        }
        return whole && street.indexOf(' ') > 0 ? Optional.of(hit(from, last.end())) : Optional.empty();
    }

    private static Hit hit(int start, int end) {
        return new Hit(start, end, Kind.ADDRESS, Confidence.CHECK, "address");
    }
}
