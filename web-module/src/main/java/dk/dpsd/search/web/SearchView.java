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
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Søgemodul: codes stand in the address, what is typed stands in none but is kept in the session under a key (design 13). Every
 * search ends on its address, so that whoever goes back finds what she left.
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
        if (asked.isForgotten() || ask().isNothing()) {
            return;
        }
        Optional<SearchKey> after = SearchKey.parse(fields.of(SearchFields.AFTER));
        if (fields.isTyped() && after.isEmpty()) {
            numbers = search.numbered(ask().words());
        }
        writings();
        find(after);
    }

    /** "Søg". */
    public void search() {
        asked.anew();
        Optional<PublicId> only = ask().criteria().isAll() ? search.only(ask().words()) : Optional.empty();
        if (only.isPresent()) {
            Redirect.to("/sag/" + only.get());
        } else if (asked.isFit()) {
            Redirect.to(address());
        }
    }

    /** "Vis skrivemåder": the writings of the Stednavn, for ticking. */
    public void writings() {
        asked.lookForWritings();
    }

    /** Shows what was found beside what is wrong about keeping it. */
    void again() {
        asked.anew();
        writings();
        find(Optional.empty());
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

    Map<String, List<String>> typed() {
        return asked.typed();
    }

    private String address() {
        return PATH + "?"
                + Stream.of(asked.key(), getCodes(), "orden=" + ask().order())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    public IndexStanding getStanding() {
        return search.standing();
    }

    /** Whether something was asked and answered; while Faces looks which button of the answer was pressed, it is there too. */
    public boolean isShown() {
        return result != null && !isNumberAlone() || fields.isOf("save");
    }

    /** A number that is a case's and no word of any other: what it found stands there, and nothing else is missing. */
    private boolean isNumberAlone() {
        Set<PublicId> numbered =
                getNumbers().stream().map(found -> found.row().id()).collect(Collectors.toSet());
        return !numbered.isEmpty()
                && result.next().isEmpty()
                && result.rows().stream()
                        .allMatch(found -> numbered.contains(found.row().id()));
    }

    /** Whether the words of the address are kept no longer. */
    public boolean isForgotten() {
        return asked.isForgotten();
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

    /** The address of the next page, or null where there is none. */
    public String getNext() {
        if (result == null || result.next().isEmpty()) {
            return null;
        }
        String after = "&efter=" + result.next().get();
        if (!fields.isPost() && !fields.of(SearchFields.SAVED).isEmpty()) {
            return PATH + "?gemt=" + fields.of(SearchFields.SAVED) + after;
        }
        return address() + after;
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

    public String getPlaceName() {
        return asked.placeName();
    }

    public String getKeywords() {
        return asked.keywords();
    }

    /** Whether the fold-out is open: something in it is asked for, and no answer says so. */
    public boolean isAdvanced() {
        return result == null && (!ask().criteria().isAll() || asked.isRefused() || asked.isLookedForWritings());
    }

    /** Whether a form of this page is about keeping a search, and not about asking. */
    public boolean isKeeping() {
        return fields.isOf("save") || fields.isOf("change");
    }

    public String getCaption() {
        var count = result.count();
        return Words.say(language.texts("search"), "result.caption", new Object[] {count, count.value()});
    }

    /** What of the words was not looked for, in a sentence; null where all was. */
    public String getLeftOut() {
        if (result == null || result.common().isEmpty() && !result.vain()) {
            return null;
        }
        ResourceBundle texts = language.texts("search");
        if (result.common().isEmpty()) {
            return texts.getString("result.signs");
        }
        String words = result.common().stream().map(word -> "»" + word + "«").collect(Collectors.joining(", "));
        return Words.say(
                texts, "result.common", new Object[] {words, result.common().size()});
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
