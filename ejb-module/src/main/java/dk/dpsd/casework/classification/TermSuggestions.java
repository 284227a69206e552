package dk.dpsd.casework.classification;

import dk.dpsd.casework.ClassificationCatalogue.Term;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds terms of the classification: by what somebody typed, and by what the text of a case says. Plain matching of names
 * and synonyms, so that it can always say why; which one fits is the person's decision (R-INIT-10, R-CASE-06).
 */
final class TermSuggestions {

    private static final String BETWEEN = " › ";
    private static final int MOST_REASONS = 3;

    private final List<Term> terms;

    TermSuggestions(List<Term> terms) {
        this.terms = terms;
    }

    /** The terms whose path or synonyms hold all typed words, main groups first. */
    List<Suggestion> find(String text, int most) {
        List<String> typed = Phrases.words(text == null ? "" : text);
        if (typed.isEmpty()) {
            return List.of();
        }
        return terms.stream()
                .filter(term -> Phrases.begin(typed, Phrases.words(path(term) + " " + term.synonyms())))
                .sorted(Comparator.comparing((Term term) -> !Phrases.begin(typed, Phrases.words(term.name())))
                        .thenComparing(Term::part))
                .limit(most)
                .map(this::alone)
                .toList();
    }

    private Suggestion alone(Term term) {
        return switch (term.part()) {
            case MAIN_GROUP -> new Suggestion(term.code(), null, null, path(term), List.of());
            case PROBLEM -> new Suggestion(term.mainGroup(), term.code(), null, path(term), List.of());
            case PROCESS -> new Suggestion(term.mainGroup(), null, term.code(), path(term), List.of());
        };
    }

    /** A chosen classification by its names; empty where one of them cannot be chosen any more. */
    Optional<Suggestion> chosen(String mainGroup, String problem, String process) {
        List<String> codes =
                Stream.of(mainGroup, problem, process).filter(Objects::nonNull).toList();
        List<Term> found = codes.stream().flatMap(code -> term(code).stream()).toList();
        return found.size() < codes.size()
                ? Optional.empty()
                : Optional.of(new Suggestion(mainGroup, problem, process, names(found), List.of()));
    }

    /** What the texts of a case speak for, the strongest first: for each main group its best problem and process. */
    List<Suggestion> propose(List<String> texts, int most) {
        List<String> words = texts.stream()
                .filter(Objects::nonNull)
                .flatMap(text -> Phrases.words(text.replace("*", " ")).stream())
                .toList();
        List<Proposal> proposals = new ArrayList<>();
        for (Term group : of(Part.MAIN_GROUP, null)) {
            var proposal = new Proposal(
                    found(group, words), best(Part.PROBLEM, group, words), best(Part.PROCESS, group, words));
            if (proposal.isAny()) {
                proposals.add(proposal);
            }
        }
        return proposals.stream()
                .sorted(Comparator.comparingInt(Proposal::weight).reversed())
                .limit(most)
                .map(this::suggestion)
                .toList();
    }

    /** A term with the words of the text that speak for it. */
    private record Spoken(Term term, Set<String> words) {

        int weight() {
            return words.stream().mapToInt(word -> Phrases.words(word).size()).sum();
        }
    }

    private record Proposal(Spoken group, Spoken problem, Spoken process) {

        /** A process alone speaks for nothing: people give and fetch in every incident. */
        boolean isAny() {
            return group.weight() + problem.weight() > 0;
        }

        int weight() {
            return 2 * group.weight() + 2 * problem.weight() + process.weight();
        }
    }

    private Suggestion suggestion(Proposal proposal) {
        Set<String> because = new LinkedHashSet<>(proposal.group().words());
        because.addAll(proposal.problem().words());
        because.addAll(proposal.process().words());
        String problem = code(proposal.problem());
        String process = code(proposal.process());
        return new Suggestion(
                proposal.group().term().code(),
                problem,
                process,
                names(Stream.of(proposal.group(), proposal.problem(), proposal.process())
                        .filter(spoken -> spoken == proposal.group() || code(spoken) != null)
                        .map(Spoken::term)
                        .toList()),
                because.stream().limit(MOST_REASONS).toList());
    }

    private static String code(Spoken spoken) {
        return spoken.weight() == 0 ? null : spoken.term().code();
    }

    private Spoken best(Part part, Term group, List<String> words) {
        return of(part, group.code()).stream()
                .map(term -> found(term, words))
                .max(Comparator.comparingInt(Spoken::weight))
                .orElse(new Spoken(group, Set.of()));
    }

    private static Spoken found(Term term, List<String> words) {
        Set<String> spoken = Stream.concat(
                        Stream.of(term.name()), Stream.of(term.synonyms().split(",")))
                .map(Phrases::words)
                .flatMap(phrase -> Phrases.find(phrase, words).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Spoken(term, spoken);
    }

    private List<Term> of(Part part, String mainGroup) {
        return terms.stream()
                .filter(term -> term.part() == part && Objects.equals(term.mainGroup(), mainGroup))
                .toList();
    }

    private Optional<Term> term(String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }

    private String path(Term term) {
        return names(Stream.concat(Optional.ofNullable(term.mainGroup()).flatMap(this::term).stream(), Stream.of(term))
                .toList());
    }

    private static String names(List<Term> path) {
        return path.stream().map(Term::name).collect(Collectors.joining(BETWEEN));
    }
}
