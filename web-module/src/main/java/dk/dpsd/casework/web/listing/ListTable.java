package dk.dpsd.casework.web.listing;

import dk.dpsd.casework.listing.ListFilters.Choices;
import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.listing.ListQuestion;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.ListColumn;
import dk.dpsd.casework.model.listing.ListOrder;
import dk.dpsd.casework.model.listing.SortKey;
import dk.dpsd.shared.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One list as its page shows it: which columns, sorted how, narrowed by what. */
public final class ListTable {

    private final CaseList list;
    private final AskedList asked;
    private final ResourceBundle texts;
    private final Supplier<Set<ListColumn>> kept;
    private final Supplier<Choices> possible;
    private Set<ListColumn> columns;
    private List<Heading> headings;
    private Choices choices;
    private String[] chosen;

    ListTable(
            CaseList list,
            AskedList asked,
            ResourceBundle texts,
            Supplier<Set<ListColumn>> kept,
            Supplier<Choices> possible) {
        this.list = list;
        this.asked = asked;
        this.texts = texts;
        this.kept = kept;
        this.possible = possible;
    }

    public ListQuestion question() {
        return asked.question();
    }

    public List<Heading> getHeadings() {
        if (headings == null) {
            headings = columns().stream().map(this::heading).toList();
        }
        return headings;
    }

    /** The same columns for a part of the list that has an order of its own. */
    public List<Heading> getUnsorted() {
        return columns().stream()
                .map(column -> new Heading(column.name(), label(column), null, "none"))
                .toList();
    }

    private Heading heading(ListColumn column) {
        Optional<ListOrder> press = list.sortKey(column).map(asked.order()::pressed);
        return Heading.of(
                column.name(),
                label(column),
                press.map(order -> "?" + asked.query(order)).orElse(null),
                asked.order(),
                isSorted(column));
    }

    /** One column says so: the one that was pressed. Of day of receipt and days left, each speaks for the other where it is not shown. */
    private boolean isSorted(ListColumn column) {
        SortKey now = asked.order().key();
        Optional<SortKey> own = list.sortKey(column);
        return own.filter(now::equals).isPresent()
                || own.filter(SortKey::isIndexed).isPresent() && now.isIndexed() && !isShown(now);
    }

    private boolean isShown(SortKey key) {
        return columns().stream()
                .flatMap(column -> list.sortKey(column).stream())
                .anyMatch(key::equals);
    }

    private String label(ListColumn column) {
        return column == ListColumn.DAYS && list.isEnded() ? texts.getString("column.sent") : Words.name(texts, column);
    }

    /** The name of an order, and of the number of cases there are. */
    public String caption(ListPage<?> page) {
        return page == null ? "" : Words.say(texts, "list.caption", new Object[] {page.count(), nameOf(asked.order())});
    }

    public String nameOf(ListOrder order) {
        return Words.name(texts, order);
    }

    /** Where the next page stands, or null on the last one. */
    public String next(ListPage<?> page) {
        return page == null
                ? null
                : page.next()
                        .map(key -> "?" + asked.query(asked.order(), AskedList.AFTER + "=" + key))
                        .orElse(null);
    }

    /** The parameters of the file that holds the same list. */
    public String getExportQuery() {
        return asked.query(asked.order(), CaseListExport.LIST + "=" + list.name());
    }

    /** Back to this list as it is asked for, from its start. */
    String here() {
        String query = asked.query(asked.order());
        return query.isEmpty() ? "" : "?" + query;
    }

    private Set<ListColumn> columns() {
        if (columns == null) {
            columns = kept.get();
        }
        return columns;
    }

    public List<Heading> getPossibleColumns() {
        return list.columns().stream()
                .map(column -> new Heading(column.name(), label(column), null, "none"))
                .toList();
    }

    public String[] getChosen() {
        return chosen == null ? columns().stream().map(Enum::name).toArray(String[]::new) : chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }

    Set<ListColumn> ticked() {
        Set<String> names = Set.copyOf(Arrays.asList(getChosen()));
        return list.columns().stream()
                .filter(column -> names.contains(column.name()))
                .collect(Collectors.toSet());
    }

    public boolean isFiltering() {
        return asked.isFiltering();
    }

    public boolean isNarrowed() {
        return asked.isNarrowed();
    }

    public boolean isRefused() {
        return asked.isRefused();
    }

    public boolean isContentShown() {
        return list.showsContent();
    }

    public boolean isHandlerShown() {
        return list.columns().contains(ListColumn.HANDLER);
    }

    public boolean isDueAsked() {
        return list != CaseList.CLOSED;
    }

    public Choices getChoices() {
        if (choices == null) {
            choices = possible.get();
        }
        return choices;
    }

    /** The orders the list can have: what its head offers, for who sees no head. */
    public List<ListOrder> getOrders() {
        return Arrays.stream(ListOrder.values())
                .filter(list::allows)
                .filter(order -> list.columns().stream()
                                .flatMap(column -> list.sortKey(column).stream())
                                .anyMatch(order.key()::equals)
                        || order == asked.order())
                .toList();
    }

    public String getOrder() {
        return asked.order().code();
    }

    public String getFilterHref() {
        return "?" + asked.query(asked.order(), AskedList.FILTER + "=ja");
    }

    public String getSeverity() {
        return asked.value(Coded.SEVERITY);
    }

    public String getKind() {
        return asked.value(Coded.KIND);
    }

    public String getHandler() {
        return asked.value(Coded.HANDLER);
    }

    public String getPlace() {
        return asked.place();
    }

    public boolean isPlaceAlone() {
        return asked.isPlaceAlone();
    }

    public String getDue() {
        return asked.due();
    }
}
