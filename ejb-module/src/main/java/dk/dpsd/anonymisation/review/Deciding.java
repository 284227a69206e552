package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.model.Verdict;
import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.anonymisation.redaction.Words;
import dk.dpsd.anonymisation.review.Piece.State;
import dk.dpsd.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Which places a decision is about: the one pointed at, or everywhere in the case where the same stands. */
final class Deciding {

    private final CaseScan scan;
    private final List<ReviewedText> texts;

    Deciding(CaseScan scan, List<ReviewedText> texts) {
        this.scan = scan;
        this.texts = texts;
    }

    /** One place in one text. */
    record Target(String digest, Span span) {}

    /**
     * The place pointed at, widened to whole words.
     *
     * @param wished what she wants to be known of it; somebody else's decision that she did not see is not overturned unseen
     * @throws RefusedException {@code textChanged} where the text is another one by now, {@code decidedMeanwhile} where
     *     something else was decided since she saw it, {@code nothingThere} where nothing but blanks was pointed at
     */
    Target one(Choice choice, State wished) {
        Words words = text(choice.digest());
        Piece mark = piece(choice);
        State now = mark == null ? State.PLAIN : mark.state();
        if (now != choice.seen() && now != wished) {
            throw new RefusedException("decidedMeanwhile");
        }
        Span span = mark != null ? new Span(mark.start(), mark.end()) : words.whole(choice.start(), choice.end());
        if (span == null) {
            throw new RefusedException("nothingThere");
        }
        return new Target(choice.digest(), span);
    }

    /** Everywhere where stands what stands there. */
    List<Target> everywhere(Choice choice, Verdict verdict) {
        Target one = one(choice, state(verdict));
        String sought = text(choice.digest()).at(one.span().start(), one.span().end());
        return verdict == Verdict.MASK ? withOne(one, words(sought)) : withOne(one, found(sought));
    }

    static State state(Verdict verdict) {
        return verdict == Verdict.MASK ? State.MASKED : State.KEPT;
    }

    private static List<Target> withOne(Target one, List<Target> others) {
        List<Target> all = new ArrayList<>(others);
        if (!all.contains(one)) {
            all.add(one);
        }
        return all;
    }

    /** Everywhere where these words stand as whole words. */
    List<Target> words(String sought) {
        List<Target> found = new ArrayList<>();
        scan.byDigest()
                .forEach((digest, text) ->
                        new Words(text).of(sought).forEach(span -> found.add(new Target(digest, span))));
        return found;
    }

    /** Everywhere where the same was found. */
    private List<Target> found(String sought) {
        String wanted = sought.toLowerCase(Locale.ROOT);
        return marks(
                piece -> !piece.must() && piece.text().toLowerCase(Locale.ROOT).equals(wanted));
    }

    /** All that leave no doubt and were not decided about. */
    List<Target> sure() {
        return marks(Sure::isOpen);
    }

    private List<Target> marks(Predicate<Piece> which) {
        return texts.stream()
                .flatMap(text -> text.pieces().stream()
                        .filter(piece -> piece.kind() != null && which.test(piece))
                        .map(piece -> new Target(text.digest(), new Span(piece.start(), piece.end()))))
                .toList();
    }

    /** Whether what stands there has to be covered. */
    boolean must(Target target) {
        return texts.stream()
                .filter(text -> text.digest().equals(target.digest()))
                .flatMap(text -> text.pieces().stream())
                .anyMatch(piece -> piece.must()
                        && piece.start() < target.span().end()
                        && target.span().start() < piece.end());
    }

    private Piece piece(Choice choice) {
        return texts.stream()
                .filter(text -> text.digest().equals(choice.digest()))
                .flatMap(text -> text.pieces().stream())
                .filter(piece -> piece.isMark() && piece.start() == choice.start() && piece.end() == choice.end())
                .findFirst()
                .orElse(null);
    }

    private Words text(String digest) {
        String text = scan.text(digest);
        if (text == null) {
            throw new RefusedException("textChanged");
        }
        return new Words(text);
    }
}
