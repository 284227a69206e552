package dk.dpsd.casework.web.listing;

import dk.dpsd.casework.listing.ColumnChoices;
import dk.dpsd.casework.listing.ListExtract;
import dk.dpsd.casework.listing.ListFilters;
import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.shared.web.Address;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What every list of cases has: its address, its head, its columns, its filters and its files. */
@Named("lists")
@RequestScoped
public class ListTables {

    @Inject
    ListFilters filters;

    @Inject
    ColumnChoices columns;

    @Inject
    ListExtract extract;

    @Inject
    Language language;

    @Inject
    Notices notices;

    private final Map<String, String> asked = new HashMap<>();
    private final Map<CaseList, ListTable> tables = new EnumMap<>(CaseList.class);

    /** The parameters of the address, for {@code f:viewParam} to fill. */
    public Map<String, String> getAsked() {
        return asked;
    }

    public ListTable of(CaseList list) {
        return tables.computeIfAbsent(
                list,
                one -> new ListTable(
                        one,
                        AskedList.of(one, asked, filters),
                        language.texts("casework"),
                        () -> columns.of(one),
                        () -> filters.choices(one)));
    }

    /** The same, for pages. */
    public ListTable named(String list) {
        return of(CaseList.valueOf(list));
    }

    /** "Gem kolonner". */
    public void keepColumns(String list) {
        CaseList kept = CaseList.valueOf(list);
        columns.keep(kept, of(kept).ticked());
        notices.say(language.texts("casework").getString("list.columns.kept"));
        Redirect.to(path(list) + of(kept).here());
    }

    public boolean isExtractOffered(String list) {
        return extract.isOffered(CaseList.valueOf(list));
    }

    /** The page of a list. */
    public String path(String list) {
        Address address =
                switch (CaseList.valueOf(list)) {
                    case INBOX -> Address.INBOX;
                    case OWN -> Address.OWN_CASES;
                    case OPEN -> Address.OPEN_CASES;
                    case CLOSED -> Address.CLOSED_CASES;
                    case DROPPED -> Address.DROPPED_CASES;
                };
        return address.pattern();
    }

    public SeverityCategory[] getSeverities() {
        return SeverityCategory.values();
    }

    public CaseKind[] getKinds() {
        return CaseKind.values();
    }
}
