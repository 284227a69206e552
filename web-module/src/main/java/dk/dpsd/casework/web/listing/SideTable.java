package dk.dpsd.casework.web.listing;

import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.listing.ListQuestion;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.listing.ListKey;
import dk.dpsd.casework.model.listing.ListOrder;
import dk.dpsd.casework.model.listing.SideList;
import dk.dpsd.casework.model.listing.SortKey;
import dk.dpsd.shared.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list beside the tabs as its page shows it: in which order, by parameters of its own beside those of a tab's list. */
public final class SideTable {

    private final SideList list;
    private final Asked asked;
    private final ResourceBundle texts;

    /**
     * What the address says.
     *
     * @param name of the parameter that says where the page begins; that of the order is called after it
     * @param order as the address names it, or null
     * @param after where the page begins, or null
     * @param place on the page to which a press comes back, or empty
     */
    public record Asked(String name, String order, String after, String place) {

        private String orders() {
            return "efter".equals(name) ? "orden" : name + "-orden";
        }
    }

    public SideTable(SideList list, Asked asked, ResourceBundle texts) {
        this.list = list;
        this.asked = asked;
        this.texts = texts;
    }

    public ListQuestion question() {
        return new ListQuestion(order(), CaseCriteria.ALL, ListKey.parse(asked.after()));
    }

    private ListOrder order() {
        return ListOrder.parse(asked.order()).filter(list::allows).orElse(list.order());
    }

    /** The head of a column, named by what it sorts by. */
    public Heading head(String key, String label) {
        SortKey by = SortKey.valueOf(key);
        return Heading.of(key, label, href(order().pressed(by), ""), order(), order().key() == by);
    }

    /** For who sees no head: an order by its name, and where it is. */
    public record Way(String name, String href, boolean now) {}

    public List<Way> getWays() {
        return Arrays.stream(ListOrder.values())
                .filter(list::allows)
                .map(one -> new Way(Words.name(texts, one), href(one, ""), one == order()))
                .toList();
    }

    /** The number of cases there are, and the name of the order. */
    public String caption(ListPage<?> page) {
        return Words.say(texts, "list.caption", new Object[] {page.count(), Words.name(texts, order())});
    }

    /** Where the next page stands, or null on the last one. */
    public String next(ListPage<?> page) {
        return page.next().map(key -> href(order(), asked.name() + "=" + key)).orElse(null);
    }

    private String href(ListOrder wished, String further) {
        String query = Stream.of(wished == list.order() ? "" : asked.orders() + "=" + wished.code(), further)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return "?" + query + (asked.place().isEmpty() ? "" : "#" + asked.place());
    }
}
