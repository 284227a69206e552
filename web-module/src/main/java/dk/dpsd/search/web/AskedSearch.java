package dk.dpsd.search.web;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.search.CaseSearch;
import dk.dpsd.search.SavedSearches;
import dk.dpsd.search.SearchAsk;
import dk.dpsd.search.index.PlaceWriting;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.TypedSearches;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What this request asks the Søgemodul: by the form, by a saved search, or by the address and what was typed for it; and what
 * is wrong with it.
 */
@RequestScoped
public class AskedSearch {

    @Inject
    CaseSearch search;

    @Inject
    SavedSearches saved;

    @Inject
    FieldProblems problems;

    @Inject
    Language language;

    @Inject
    TypedSearches typed;

    @Inject
    HttpServletRequest request;

    private SearchFields fields;
    private SearchAsk ask;
    private Set<String> refused = Set.of();
    private List<PlaceWriting> writings = List.of();
    private boolean lookedForWritings;
    private String trouble;

    @PostConstruct
    void read() {
        fields = new SearchFields(request, typed.found(SearchView.PATH).orElse(Map.of()));
    }

    SearchFields fields() {
        return fields;
    }

    SearchAsk ask() {
        if (ask == null) {
            ask = fields.of(SearchFields.SAVED).isEmpty() || fields.isPost() ? asked() : reopened();
        }
        return ask;
    }

    /** Asked once more: while the page is built, a unit that was just looked up is not known yet. */
    void anew() {
        ask = null;
    }

    private SearchAsk reopened() {
        return PublicId.parse(fields.of(SearchFields.SAVED)).map(saved::open).orElseThrow(NotThereException::new);
    }

    private SearchAsk asked() {
        var read = search.read(fields.parameters());
        refused = read.refused();
        CaseCriteria criteria = read.criteria();
        if (fields.isTyped()) {
            criteria = fields.with(criteria, looked()).with(Worded.PLACE_NAME, placeNames());
        }
        return new SearchAsk(fields.typed(SearchFields.WORDS), criteria, fields.order());
    }

    /** The unit that was just looked up and picked. */
    private PlaceWanted looked() {
        String unit = fields.typed(SearchFields.PICKED_UNIT);
        if (unit.isEmpty()) {
            return null;
        }
        String name = fields.isTicked(SearchFields.SUB_UNITS) ? "sted" : "kun";
        var one = search.read(Map.of(name, List.of(unit)));
        return one.criteria().places().stream().findFirst().orElse(null);
    }

    /** The writings that are ticked; where none was offered yet, all that are near. */
    private Set<String> placeNames() {
        String typed = fields.typed(SearchFields.PLACE_NAME);
        if (typed.isEmpty()) {
            return Set.of();
        }
        Set<String> ticked = fields.all(SearchFields.WRITING);
        if (!ticked.isEmpty() && typed.equals(fields.typed(SearchFields.ASKED_NAME))) {
            return ticked;
        }
        lookForWritings();
        return writings.isEmpty()
                ? Set.of(typed)
                : writings.stream().map(PlaceWriting::name).collect(Collectors.toSet());
    }

    /** Looks up the writings of the Stednavn, for ticking. */
    void lookForWritings() {
        String typed = fields.typed(SearchFields.PLACE_NAME);
        if (!typed.isEmpty() && !lookedForWritings) {
            lookedForWritings = true;
            try {
                writings = search.placesNear(typed);
            } catch (RefusedException e) {
                trouble = e.key();
            }
        }
    }

    /** Whether the words of this address are kept no longer. */
    boolean isForgotten() {
        return typed.isForgotten(SearchView.PATH);
    }

    /** What is typed, by the names of the form's fields. */
    Map<String, List<String>> typed() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(SearchFields.WORDS, List.of(ask().words()));
        all.put(SearchFields.PLACE_NAME, List.of(placeName()));
        all.put(SearchFields.ASKED_NAME, List.of(placeName()));
        all.put(
                SearchFields.WRITING,
                ask().criteria().of(Worded.PLACE_NAME).stream().sorted().toList());
        all.put(SearchFields.KEYWORDS, List.of(keywords()));
        all.values().removeIf(values -> values.isEmpty() || values.get(0).isEmpty());
        return all;
    }

    /** The Stednavn that was typed; of a saved search, the first it asks for. */
    String placeName() {
        return fields.isTyped()
                ? fields.typed(SearchFields.PLACE_NAME)
                : ask().criteria().of(Worded.PLACE_NAME).stream()
                        .sorted()
                        .findFirst()
                        .orElse("");
    }

    String keywords() {
        return String.join(", ", ask().criteria().of(Worded.KEYWORD));
    }

    /** The part of an address that stands for what is typed; empty where nothing is. */
    String key() {
        return ask().isTyped() ? TypedSearches.KEY + "=" + typed.keep(SearchView.PATH, typed()) : "";
    }

    /** Whether it can be asked; what is wrong is said beside its field. */
    boolean isFit() {
        ask();
        refused.forEach(name -> no(name, "refused.value"));
        CaseCriteria criteria = ask.criteria();
        boolean begins = isPeriod("fra", criteria.received())
                & isPeriod("sket-fra", criteria.occurred())
                & isPeriod("frist-fra", criteria.due());
        if (refused.isEmpty() && ask.isNothing()) {
            no(SearchFields.WORDS, "refused.nothing");
            return false;
        }
        return refused.isEmpty() && begins;
    }

    private boolean isPeriod(String field, Days days) {
        boolean fits = days.from() == null || days.to() == null || !days.to().isBefore(days.from());
        if (!fits) {
            no(field, "refused.period");
        }
        return fits;
    }

    private void no(String field, String key) {
        problems.say(field, language.texts("search").getString(key));
    }

    /** What was looked up, empty before. */
    List<PlaceWriting> writings() {
        return writings;
    }

    boolean isLookedForWritings() {
        return lookedForWritings;
    }

    /** Whether the address says something that no criterion takes. */
    boolean isRefused() {
        return !refused.isEmpty();
    }

    /** A key of the texts, or null. */
    String trouble() {
        return trouble;
    }
}
