package dk.dpsd.search;

import dk.dpsd.access.Scopes;
import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.search.index.SearchOrder;
import dk.dpsd.search.model.SavedSearch;
import dk.dpsd.search.store.SavedSearchStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Keeps;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gemte søgninger (domain B.6): own ones, and those that somebody of the same unit shares. Only what is asked for is kept;
 * whoever opens one finds what she herself may find.
 */
@Stateless
@Keeps(
        value = {"SavedSearch.name", "SavedSearch.words", "SavedSearch.placeNames", "SavedSearch.keywords"},
        because = "of no case: an account's own words, kept after a warning where they look like a person, until she or"
                + " whoever she shares with deletes the search")
public class SavedSearches {

    static final int MOST = 100;

    @Inject
    SavedSearchStore store;

    @Inject
    CaseSearch search;

    @Inject
    Scopes scopes;

    @Inject
    SebStore seb;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Those the caller may open, by name. */
    @Requires(Action.SEARCH_CASES)
    public List<SavedLine> list() {
        List<SavedSearch> all = store.of(me(), units(), MOST);
        Map<Long, String> owners = seb
                .users(all.stream().map(SavedSearch::owner).distinct().toList())
                .stream()
                .collect(Collectors.toMap(SebUser::id, SebUser::name));
        return all.stream().map(saved -> line(saved, owners.get(saved.owner()))).toList();
    }

    private SavedLine line(SavedSearch saved, String owner) {
        return new SavedLine(
                saved.publicId(), saved.version(), saved.name(), owner, saved.owner() == me(), saved.unit() != null);
    }

    /** What one asks for. */
    @Requires(Action.SEARCH_CASES)
    public SearchAsk open(PublicId id) {
        SavedSearch.Asked asked = found(id).asked();
        CaseCriteria coded = search.read(parameters(asked.criteria())).criteria();
        CaseCriteria all =
                coded.with(Worded.PLACE_NAME, lines(asked.placeNames())).with(Worded.KEYWORD, lines(asked.keywords()));
        return new SearchAsk(asked.words(), all, SearchOrder.BEST);
    }

    /** What in a search that is to be kept may point out a person. */
    @Requires(Action.SEARCH_CASES)
    public PersonWarning warning(String name, SearchAsk ask) {
        return PersonWarning.of(Stream.concat(
                        Stream.of(name, ask.words()),
                        ask.criteria().words().values().stream().flatMap(Set::stream))
                .toArray(String[]::new));
    }

    /**
     * Keeps a search.
     *
     * @param shared whether those of her unit see it too
     * @throws RefusedException {@code savedName}, {@code savedLong}, {@code savedMany}
     */
    @Requires(Action.SEARCH_CASES)
    public PublicId save(String typed, boolean shared, SearchAsk ask) {
        if (store.count(me()) >= MOST) {
            throw new RefusedException("savedMany", MOST);
        }
        var asked = new SavedSearch.Asked(
                ask.words().isEmpty() ? null : fitting(ask.words(), SavedSearch.LONGEST_WORDS),
                text(ask.criteria().of(Worded.PLACE_NAME), SavedSearch.LONGEST_PLACES),
                text(ask.criteria().of(Worded.KEYWORD), SavedSearch.LONGEST_KEYWORDS),
                fitting(CriteriaAddress.query(ask.criteria()), SavedSearch.LONGEST_CRITERIA));
        var saved = new SavedSearch(me(), name(typed), asked, Clocks.now(clock));
        saved.share(shared ? units().stream().findFirst().orElse(null) : null);
        store.add(saved);
        return saved.publicId();
    }

    /** Another name for one of her own. */
    @Requires(Action.SEARCH_CASES)
    public void rename(PublicId id, String typed) {
        own(id).rename(name(typed));
    }

    /** Shows one of her own to those of her unit, or no longer. */
    @Requires(Action.SEARCH_CASES)
    public void share(PublicId id, boolean shared) {
        own(id).share(shared ? units().stream().findFirst().orElse(null) : null);
    }

    @Requires(Action.SEARCH_CASES)
    public void delete(PublicId id) {
        store.remove(own(id));
    }

    private SavedSearch found(PublicId id) {
        return store.find(id, me(), units()).orElseThrow(NotThereException::new);
    }

    private SavedSearch own(PublicId id) {
        return Optional.of(found(id)).filter(saved -> saved.owner() == me()).orElseThrow(NotThereException::new);
    }

    private long me() {
        return user.requireId();
    }

    /** The units the caller searches for. */
    private Set<Long> units() {
        return SearchUnits.of(scopes.of(Action.SEARCH_CASES)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String typed) {
        String name = PlainText.of(typed);
        if (name == null) {
            throw new RefusedException("savedName");
        }
        return fitting(name, SavedSearch.LONGEST_NAME);
    }

    private static String text(Set<String> lines, int longest) {
        return lines.isEmpty() ? null : fitting(String.join("\n", lines), longest);
    }

    private static String fitting(String text, int longest) {
        if (text.length() > longest) {
            throw new RefusedException("savedLong");
        }
        return text;
    }

    private static Set<String> lines(String text) {
        return text == null ? Set.of() : Arrays.stream(text.split("\n")).collect(Collectors.toSet());
    }

    /** As an address says it; all values are codes, and none needs to be decoded. */
    private static Map<String, List<String>> parameters(String query) {
        return Stream.of(query == null ? "" : query)
                .flatMap(text -> Arrays.stream(text.split("&")))
                .filter(one -> one.indexOf('=') > 0)
                .collect(Collectors.groupingBy(
                        one -> one.substring(0, one.indexOf('=')),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                ((Function<String, String>) one -> one.substring(one.indexOf('=') + 1)),
                                Collectors.toList())));
    }
}
