package dk.dpsd.anonymisation.redaction;

import dk.dpsd.anonymisation.model.Decision;
import dk.dpsd.anonymisation.model.Verdict;
import dk.dpsd.shared.model.Redaction;
import dk.dpsd.shared.model.Sha256;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Covers what was decided about a case: a text is known by its digest, so the same text is covered wherever it stands. */
public final class DecidedRedaction implements Redaction {

    private final Map<String, List<Span>> spans;

    public DecidedRedaction(List<Decision> decisions) {
        spans = decisions.stream()
                .filter(decision -> decision.verdict() == Verdict.MASK)
                .collect(Collectors.groupingBy(
                        Decision::textDigest,
                        Collectors.mapping(
                                decision -> new Span(decision.start(), decision.end()), Collectors.toList())));
    }

    @Override
    public String of(String text, int longest) {
        return text == null || spans.isEmpty() ? text : Cover.over(text, in(text), longest);
    }

    /** How many places are covered, each text counted once. */
    public int count() {
        return spans.values().stream().mapToInt(List::size).sum();
    }

    /** The places to cover in a text, in order and apart from each other. */
    public List<Span> in(String text) {
        return Cover.united(spans.getOrDefault(Sha256.hex(text), List.of()));
    }
}
