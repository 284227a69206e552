package dk.dpsd.anonymisation.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A finder that asks a pattern where numbers begin, and a rule what it found there. */
public abstract class PatternFinder implements Finder {

    private final Pattern pattern;

    /** @param pattern every repetition in it is bounded, so that no text makes it slow */
    protected PatternFinder(Pattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        String value = text.value();
        Matcher m = text.matcher(pattern);
        int behind = 0;
        for (int at : text.numbers()) {
            if (at >= behind && m.region(at, value.length()).lookingAt()) {
                Optional<Hit> hit = read(m.toMatchResult(), text);
                if (hit.isPresent()) {
                    hits.add(hit.get());
                    // What was none may hide one that begins later.
                    behind = m.end();
                }
            }
        }
        return hits;
    }

    /** The hit at a match; empty where the rule says it is none. */
    protected abstract Optional<Hit> read(MatchResult match, Text text);
}
