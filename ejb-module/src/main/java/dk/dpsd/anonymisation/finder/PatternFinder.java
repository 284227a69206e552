package dk.dpsd.anonymisation.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A finder that asks a pattern where to look and a rule what it found there. */
public abstract class PatternFinder implements Finder {

    private final Pattern pattern;

    /** @param pattern every repetition in it is bounded, so that no text makes it slow */
    protected PatternFinder(Pattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        Matcher m = pattern.matcher(text.value());
        int from = 0;
        while (from <= text.value().length() && m.find(from)) {
            Optional<Hit> hit = read(m.toMatchResult(), text);
            hit.ifPresent(hits::add);
            // What was none may hide one that begins a sign later.
            from = hit.isPresent() ? m.end() : m.start() + 1;
        }
        return hits;
    }

    /** The hit at a match; empty where the rule says it is none. */
    protected abstract Optional<Hit> read(MatchResult match, Text text);
}
