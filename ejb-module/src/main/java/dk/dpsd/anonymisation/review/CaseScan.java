package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.finder.Finding;
import dk.dpsd.anonymisation.model.Decision;
import dk.dpsd.anonymisation.model.Verdict;
import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.anonymisation.redaction.Words;
import dk.dpsd.shared.model.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All texts of a case with what was found in them and what was decided about it. */
final class CaseScan {

    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<Decision>> decisions;

    /** @param decisions those about texts that are not there any more are left aside */
    CaseScan(List<HeldText> held, List<Decision> decisions) {
        for (HeldText one : held) {
            String digest = Sha256.hex(one.text());
            texts.put(digest, one.text());
            places.computeIfAbsent(digest, none -> new ArrayList<>()).add(one.place());
        }
        this.decisions = decisions.stream().collect(Collectors.groupingBy(Decision::textDigest));
    }

    /** @param find what is found in a text, its own spans apart from each other */
    List<ReviewedText> texts(Function<String, List<Finding>> find) {
        var confirmed = new Confirmed(masked());
        List<ReviewedText> reviewed = new ArrayList<>();
        texts.forEach((digest, text) -> {
            var words = new Words(text);
            List<Finding> found = new ArrayList<>(confirmed.with(find.apply(text), words, masks(digest)));
            found.addAll(new SecondLook(masks(digest)).more(text, found, find));
            found.sort(Comparator.comparingInt(Finding::start));
            List<Piece> pieces = Gaps.in(Pieces.of(words, found, of(digest)), words);
            reviewed.add(new ReviewedText(digest, List.copyOf(places.get(digest)), pieces));
        });
        return reviewed;
    }

    private List<Span> masks(String digest) {
        return of(digest).stream()
                .filter(decision -> decision.verdict() == Verdict.MASK)
                .map(decision -> new Span(decision.start(), decision.end()))
                .toList();
    }

    private List<Decision> of(String digest) {
        return decisions.getOrDefault(digest, List.of());
    }

    /** What was covered somewhere in the case, in small letters. */
    private Set<String> masked() {
        Set<String> masked = new TreeSet<>();
        texts.forEach((digest, text) -> of(digest).stream()
                .filter(decision -> decision.verdict() == Verdict.MASK)
                .forEach(decision -> masked.add(at(text, decision).toLowerCase(Locale.ROOT))));
        return masked;
    }

    private static String at(String text, Decision decision) {
        return text.substring(text.offsetByCodePoints(0, decision.start()), text.offsetByCodePoints(0, decision.end()));
    }

    /** The text with this digest, or null where the case has none such any more. */
    String text(String digest) {
        return texts.get(digest);
    }

    /** Every text by its digest. */
    Map<String, String> byDigest() {
        return texts;
    }
}
