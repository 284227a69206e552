package dk.dpsd.national;

import dk.dpsd.anonymisation.finder.Finding;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.redaction.Certain;
import dk.dpsd.national.model.AnonymousCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks once more through every text that would be handed over, just before it is: what certainly points out a person does
 * not leave, whoever declared the case anonymised (R-ANON-03, -04).
 */
final class LastLook {

    private LastLook() {}

    /** A text and the kinds of identifier that certainly stand in it. */
    private record Seen(String field, Set<Kind> kinds) {

        /** As it is stored and logged: nothing of the text. */
        @Override
        public String toString() {
            return field + ":" + kinds.stream().map(Kind::name).collect(Collectors.joining("+"));
        }
    }

    /** The places where something still stands, e.g. {@code headline:CPR causes:EMAIL+PHONE}; empty where nothing does. */
    static Optional<String> at(AnonymousCase handed) {
        List<Seen> seen = new ArrayList<>();
        look("headline", handed.headline(), seen);
        look("description", handed.description(), seen);
        look("placeName", handed.placeName(), seen);
        look("causes", handed.causes(), seen);
        look("learning", handed.learning(), seen);
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(seen.stream().map(Seen::toString).collect(Collectors.joining(" ")));
    }

    private static void look(String field, String text, List<Seen> seen) {
        if (text == null) {
            return;
        }
        Set<Kind> kinds = Certain.in(text).stream()
                .map(Finding::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        if (!kinds.isEmpty()) {
            seen.add(new Seen(field, kinds));
        }
    }
}
