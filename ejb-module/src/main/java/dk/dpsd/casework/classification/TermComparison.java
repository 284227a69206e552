package dk.dpsd.casework.classification;

import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.casework.model.term.TermLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a file would do to the classification of a day. A term whose line was refused stays as it is: a slip of the pen ends
 * nothing.
 *
 * @param added terms that begin
 * @param changed terms that say something else from then on
 * @param ended terms that the file does not have
 */
record TermComparison(List<ClassificationTerm> added, List<Change> changed, List<ClassificationTerm> ended) {

    /** A term as it is and as it will be. */
    record Change(ClassificationTerm before, ClassificationTerm after) {}

    static TermComparison of(List<ClassificationTerm> all, List<TermLine> lines, LocalDate from) {
        Map<String, ClassificationTerm> present = new HashMap<>();
        all.stream().filter(term -> term.validOn(from)).forEach(term -> present.put(key(term), term));
        List<ClassificationTerm> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        lines.stream().filter(line -> line.refused() == null).forEach(line -> {
            ClassificationTerm wanted = line.term(from);
            ClassificationTerm before = present.get(key(wanted));
            if (before == null) {
                added.add(wanted);
            } else if (!before.sameAs(wanted)) {
                changed.add(new Change(before, wanted));
            }
        });
        Set<String> named =
                lines.stream().map(TermLine::code).filter(Objects::nonNull).collect(Collectors.toSet());
        List<ClassificationTerm> ended = all.stream()
                .filter(term -> term.validOn(from) && !named.contains(term.code()))
                .toList();
        return new TermComparison(added, changed, ended);
    }

    private static String key(ClassificationTerm term) {
        return term.part() + ":" + term.code();
    }
}
