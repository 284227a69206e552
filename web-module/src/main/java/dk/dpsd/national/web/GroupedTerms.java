package dk.dpsd.national.web;

import dk.dpsd.casework.ClassificationCatalogue.Term;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.shared.Alphabet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Problems and processes under their main groups: several groups have a problem of the same name ("Forkert patient"). */
final class GroupedTerms {

    private final List<Term> terms;
    private final String everyGroup;
    private final Map<String, String> groups;

    /** @param everyGroup the heading over those that fit all groups */
    GroupedTerms(List<Term> terms, String everyGroup) {
        this.terms = terms;
        this.everyGroup = everyGroup;
        this.groups = terms.stream()
                .filter(term -> term.part() == Part.MAIN_GROUP)
                .collect(Collectors.toMap(Term::code, Term::name));
    }

    /** A main group with its terms, in their order. */
    record Heading(String name, List<Term> terms) {}

    /** @param chosen the main group whose terms are asked for, or null */
    List<Heading> of(Part part, String chosen) {
        Map<String, List<Term>> parted = terms.stream()
                .filter(term -> term.part() == part && (chosen == null || term.fits(chosen)))
                .collect(Collectors.groupingBy(this::group));
        List<Heading> headings = new ArrayList<>(parted.entrySet().stream()
                .map(one -> new Heading(one.getKey(), one.getValue()))
                .toList());
        headings.sort(Comparator.comparing((Heading one) -> one.name().equals(everyGroup))
                .thenComparing(Heading::name, Alphabet.danish()));
        return headings;
    }

    /** What each term is called, by code; with its main group where another one of its part has the same name. */
    Map<String, String> names() {
        Map<String, Long> often =
                terms.stream().collect(Collectors.groupingBy(term -> term.part() + term.name(), Collectors.counting()));
        return terms.stream()
                .collect(Collectors.toMap(
                        Term::code,
                        term -> often.get(term.part() + term.name()) > 1
                                ? term.name() + " (" + group(term) + ")"
                                : term.name(),
                        (one, other) -> other));
    }

    private String group(Term term) {
        return term.mainGroup() == null ? everyGroup : groups.getOrDefault(term.mainGroup(), term.mainGroup());
    }
}
