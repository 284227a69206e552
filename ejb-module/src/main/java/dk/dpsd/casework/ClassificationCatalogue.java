package dk.dpsd.casework;

import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.casework.store.ClassificationStore;
import dk.dpsd.casework.store.TermImportStore;
import dk.dpsd.shared.Alphabet;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The DPSD classification as handlers choose from it: versioned data loaded from a file. */
@Stateless
public class ClassificationCatalogue {

    @Inject
    ClassificationStore store;

    @Inject
    TermImportStore imports;

    @Inject
    Clock clock;

    /**
     * One choice.
     *
     * @param mainGroup the main group it belongs to; null where it fits all
     * @param synonyms other words for it, divided by commas; empty where there are none
     */
    public record Term(Part part, String code, String mainGroup, String name, String synonyms) {

        public boolean fits(String chosenGroup) {
            return mainGroup == null || mainGroup.equals(chosenGroup);
        }
    }

    /** What can be chosen today. */
    @Requires(Action.READ_REFERENCE_DATA)
    public List<Term> choices() {
        LocalDate today = Clocks.today(clock);
        return store.all().stream()
                .filter(t -> t.validOn(today))
                .map(ClassificationCatalogue::term)
                .toList();
    }

    /** The name of every term there ever was, by code: cases keep what they were given. */
    @Requires(Action.READ_REFERENCE_DATA)
    public Map<String, String> names() {
        return store.all().stream()
                .collect(Collectors.toMap(ClassificationTerm::code, ClassificationTerm::name, (older, newer) -> newer));
    }

    /** Every term there ever was, each as it was last called, in the Danish alphabet. */
    @Requires(Action.READ_REFERENCE_DATA)
    public List<Term> ever() {
        Map<List<Object>, Term> newest = new LinkedHashMap<>();
        store.all().forEach(t -> newest.put(List.of(t.part(), t.code()), term(t)));
        return newest.values().stream()
                .sorted(Comparator.comparing(Term::name, Alphabet.danish()))
                .toList();
    }

    private static Term term(ClassificationTerm t) {
        return new Term(t.part(), t.code(), t.mainGroup(), t.name(), t.synonyms() == null ? "" : t.synonyms());
    }

    /**
     * Makes a file the classification of today: new and changed terms begin, missing ones end. Reading the same file again
     * changes nothing, and none does any more once the operator has let a version of her own count.
     *
     * @return how many terms began or ended
     */
    @Requires(Action.RUN_SYSTEM_TASK)
    public int load(Reader file) throws IOException {
        if (imports.newestVersion().isPresent()) {
            return 0;
        }
        LocalDate today = Clocks.today(clock);
        List<ClassificationTerm> wanted = ClassificationFile.read(file, today);
        List<ClassificationTerm> present =
                store.all().stream().filter(t -> t.validOn(today)).toList();
        List<ClassificationTerm> gone = present.stream()
                .filter(old -> wanted.stream().noneMatch(old::sameAs))
                .toList();
        List<ClassificationTerm> fresh = wanted.stream()
                .filter(term -> present.stream().noneMatch(term::sameAs))
                .toList();
        gone.forEach(term -> term.endOn(today.minusDays(1)));
        fresh.forEach(store::add);
        return gone.size() + fresh.size();
    }
}
