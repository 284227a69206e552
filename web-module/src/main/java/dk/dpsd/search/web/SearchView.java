package dk.dpsd.search.web;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.organisation.web.PlacePicker;
import dk.dpsd.search.CaseSearch;
import dk.dpsd.search.IndexStanding;
import dk.dpsd.search.NumberHits;
import dk.dpsd.search.SavedSearches;
import dk.dpsd.search.SearchAsk;
import dk.dpsd.search.SearchResult;
import dk.dpsd.search.SearchRow;
import dk.dpsd.search.index.PlaceWriting;
import dk.dpsd.search.index.SearchKey;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Søgemodul: codes stand in the address, what is typed is posted and stands in none (design 13). A search of codes alone ends
 * on its address; one with words is answered at once.
 */
@Named
@RequestScoped
public class SearchView {

    static final String PATH = "/soeg";

    @Inject
    CaseSearch search;

    @Inject
    SavedSearches saved;

    @Inject
    PlacePicker places;

    @Inject
    FieldProblems problems;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private SearchFields fields;
    private SearchAsk ask;
    private Set<String> refused = Set.of();
    private List<PlaceWriting> writings = List.of();
    private boolean lookedForWritings;
    private NumberHits numbers;
    private SearchResult result;
    private String trouble;

    @PostConstruct
    void read() {
        fields = new SearchFields(request);
    }

    /** What the address asks for; an address that asks for nothing shows the empty form. */
    public void open() {
        search.standing();
        if (!ask().isNothing()) {
            find(SearchKey.parse(fields.of(SearchFields.AFTER)));
        }
    }

    /** "Søg". */
    public void search() {
        numbers = search.numbered(ask().words());
        if (numbers.only().isPresent() && ask().criteria().isAll()) {
            Redirect.to("/sag/" + numbers.only().get().row().id());
        } else if (isFit()) {
            if (ask().isTyped()) {
                writings();
                find(Optional.empty());
            } else {
                Redirect.to(PATH + address("?"));
            }
        }
    }

    /** "Vis skrivemåder": the writings of the Stednavn, for ticking. */
    public void writings() {
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

    /** "Næste side" of a search with words. */
    public void more() {
        writings();
        find(SearchKey.parse(fields.of(SearchFields.AFTER)));
    }

    private void find(Optional<SearchKey> after) {
        try {
            result = search.find(ask(), after);
        } catch (RefusedException e) {
            trouble = e.key();
        }
    }

    private boolean isFit() {
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

    /** What is asked for: by the form, by a saved search, or by the address. */
    SearchAsk ask() {
        if (ask == null) {
            ask = fields.of(SearchFields.SAVED).isEmpty() || fields.isPost() ? asked() : reopened();
        }
        return ask;
    }

    private SearchAsk reopened() {
        return PublicId.parse(fields.of(SearchFields.SAVED)).map(saved::open).orElseThrow(NotThereException::new);
    }

    private SearchAsk asked() {
        var read = search.read(fields.parameters());
        refused = read.refused();
        CaseCriteria criteria = read.criteria();
        if (fields.isPost()) {
            criteria = fields.with(criteria, looked()).with(Worded.PLACE_NAME, placeNames());
        }
        return new SearchAsk(fields.typed(SearchFields.WORDS), criteria, fields.order());
    }

    /** The unit that was just looked up. */
    private PlaceWanted looked() {
        if (places.getChosen() == null) {
            return null;
        }
        String name = fields.isTicked(SearchFields.SUB_UNITS) ? "sted" : "kun";
        var one = search.read(Map.of(name, List.of(places.getChosen().toString())));
        return one.criteria().places().iterator().next();
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
        writings();
        return writings.isEmpty()
                ? Set.of(typed)
                : writings.stream().map(PlaceWriting::name).collect(Collectors.toSet());
    }

    private String address(String begin) {
        String codes = getCodes();
        return begin + (codes.isEmpty() ? "" : codes + "&") + "orden=" + ask().order();
    }

    public IndexStanding getStanding() {
        return search.standing();
    }

    /** Whether something was asked and answered; while Faces looks which button of the answer was pressed, it is there too. */
    public boolean isShown() {
        return result != null || fields.isOf("save") || fields.isOf("more");
    }

    public SearchResult getResult() {
        return result;
    }

    /** Cases that have the number that was typed, where it may be one. */
    public List<SearchRow> getNumbers() {
        return numbers == null ? List.of() : numbers.rows();
    }

    /** A key of the texts, or null. */
    public String getTrouble() {
        return trouble;
    }

    /** The address of the next page, or null where there is none or it must be posted. */
    public String getNext() {
        if (result == null || result.next().isEmpty()) {
            return null;
        }
        String after = "&efter=" + result.next().get();
        if (!fields.isPost() && !fields.of(SearchFields.SAVED).isEmpty()) {
            return PATH + "?gemt=" + fields.of(SearchFields.SAVED) + after;
        }
        return ask.isTyped() ? null : PATH + address("?") + after;
    }

    /** The key of a next page that must be posted, or null. */
    public String getPosted() {
        if (result == null) {
            return fields.isOf("more") ? fields.of(SearchFields.AFTER) : null;
        }
        return getNext() == null ? result.next().map(SearchKey::toString).orElse(null) : null;
    }

    public List<PlaceWriting> getWritings() {
        return writings;
    }

    /** Whether writings were asked for and nothing is near. */
    public boolean isNoWriting() {
        return lookedForWritings && writings.isEmpty();
    }

    /** A writing and on how many cases it stands. */
    public String said(PlaceWriting writing) {
        return Words.say(language.texts("search"), "writing", new Object[] {writing.name(), writing.cases()});
    }

    public boolean isTicked(String writing) {
        return ask().criteria().of(Worded.PLACE_NAME).contains(writing);
    }

    public String getWords() {
        return ask().words();
    }

    /** The Stednavn that was typed; of a saved search, the first it asks for. */
    public String getPlaceName() {
        return fields.isPost()
                ? fields.typed(SearchFields.PLACE_NAME)
                : ask().criteria().of(Worded.PLACE_NAME).stream().findFirst().orElse("");
    }

    public String getKeywords() {
        return String.join(", ", ask().criteria().of(Worded.KEYWORD));
    }

    /** Whether the fold-out is open: something in it is asked for. */
    public boolean isAdvanced() {
        return !ask().criteria().isAll() || !refused.isEmpty() || lookedForWritings;
    }

    /** The coded part as an address, for handing it on to a report. */
    public String getCodes() {
        return CriteriaAddress.query(ask().criteria());
    }
}
