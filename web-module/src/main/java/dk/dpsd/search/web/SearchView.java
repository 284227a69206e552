package dk.dpsd.search.web;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.search.CaseSearch;
import dk.dpsd.search.IndexStanding;
import dk.dpsd.search.NumberHits;
import dk.dpsd.search.SearchAsk;
import dk.dpsd.search.SearchResult;
import dk.dpsd.search.SearchRow;
import dk.dpsd.search.index.PlaceWriting;
import dk.dpsd.search.index.SearchKey;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

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
    AskedSearch asked;

    @Inject
    Language language;

    private SearchFields fields;
    private NumberHits numbers;
    private SearchResult result;
    private String trouble;

    @PostConstruct
    void read() {
        fields = asked.fields();
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
        asked.anew();
        numbers = search.numbered(ask().words());
        if (numbers.only().isPresent() && ask().criteria().isAll()) {
            Redirect.to("/sag/" + numbers.only().get().row().id());
        } else if (asked.isFit()) {
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
        asked.lookForWritings();
    }

    /** "Næste side" of a search with words. */
    public void more() {
        asked.anew();
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

    SearchAsk ask() {
        return asked.ask();
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
        return trouble == null ? asked.trouble() : trouble;
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
        return ask().isTyped() ? null : PATH + address("?") + after;
    }

    /** The key of a next page that must be posted, or null. */
    public String getPosted() {
        if (result == null) {
            return fields.isOf("more") ? fields.of(SearchFields.AFTER) : null;
        }
        return getNext() == null ? result.next().map(SearchKey::toString).orElse(null) : null;
    }

    public List<PlaceWriting> getWritings() {
        return asked.writings();
    }

    /** Whether writings were asked for and nothing is near. */
    public boolean isNoWriting() {
        return asked.isLookedForWritings() && asked.writings().isEmpty();
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
        return !ask().criteria().isAll() || asked.isRefused() || asked.isLookedForWritings();
    }

    /** The coded part as an address, for handing it on to a report. */
    public String getCodes() {
        return CriteriaAddress.query(ask().criteria());
    }

    /** Where a plan is made of what is asked for by codes; null where that is nothing but days, of which a plan has its own. */
    public String getPlan() {
        CaseCriteria all = ask().criteria();
        return all.coded().isEmpty() && all.places().isEmpty()
                ? null
                : "/planer/ny?" + getCodes() + (isTyped() ? "&udeladt=ord" : "");
    }

    /** Whether words are asked for, which stand in no address. */
    public boolean isTyped() {
        return ask().isTyped();
    }
}
