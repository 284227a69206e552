package dk.dpsd.anonymisation.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A finder that asks a pattern at the places where one may begin, and a rule what it found there. */
public abstract class PatternFinder implements Finder {

    private final Pattern pattern;
    private final IntPredicate begins;

    /**
     * @param pattern every repetition in it is bounded, so that no text makes it slow
     * @param begins the signs it begins with: it is asked nowhere else
     */
    protected PatternFinder(Pattern pattern, IntPredicate begins) {
        this.pattern = pattern;
        this.begins = begins;
    }

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        String value = text.value();
        Matcher m = text.matcher(pattern);
        int at = 0;
        while (at < value.length()) {
            boolean there = begins.test(value.charAt(at))
                    && m.region(at, value.length()).lookingAt();
            Optional<Hit> hit = there ? read(m.toMatchResult(), text) : Optional.empty();
            hit.ifPresent(hits::add);
            // What was none may hide one that begins a sign later.
            at = hit.isPresent() ? Math.max(m.end(), at + 1) : at + 1;
        }
        return hits;
    }

    /** The hit at a match; empty where the rule says it is none. */
    protected abstract Optional<Hit> read(MatchResult match, Text text);
}
