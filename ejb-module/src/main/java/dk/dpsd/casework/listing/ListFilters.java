package dk.dpsd.casework.listing;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.Hit;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** By what the caller can narrow a list: its places with what lies above them, and its handlers. */
@Stateless
public class ListFilters {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Inject
    CaseListing listing;

    @Inject
    LiveTree tree;

    @Inject
    Clock clock;

    /** A place or a person to choose; a place as deep in the tree as it stands there. */
    public record Choice(long code, String name, int depth) {

        /** As an address writes it. */
        public String value() {
            return Long.toString(code);
        }

        /** A place below another by so much to the right. */
        public String indented() {
            return "\u2013 ".repeat(depth - 1) + name;
        }
    }

    /** What can be chosen. */
    public record Choices(List<Choice> places, List<Choice> handlers) {}

    /** The criteria an address writes; what cannot be read is named. */
    @Requires(Action.READ_OWN_ACCOUNT)
    public CriteriaAddress.Read read(Map<String, List<String>> parameters, Due due) {
        Hierarchy now = tree.current();
        CriteriaAddress.Read read =
                CriteriaAddress.read(parameters, unit -> now.path(unit).size());
        CaseCriteria criteria = due == null ? read.criteria() : read.criteria().due(due.days(Clocks.today(clock)));
        return new CriteriaAddress.Read(criteria, read.refused());
    }

    /** What the newest cases of a list can be narrowed by. */
    @Requires(Action.READ_OWN_ACCOUNT)
    public Choices choices(CaseList list) {
        List<Hit> hits = listing.newest(list);
        Map<Long, String> names = listing.names(hits);
        return new Choices(
                places(hits),
                names.entrySet().stream()
                        .map(who -> new Choice(who.getKey(), who.getValue(), 1))
                        .sorted(Comparator.comparing(Choice::name, Collator.getInstance(DANISH)))
                        .toList());
    }

    /** The tree's way round: what lies above comes before what lies below. */
    private List<Choice> places(List<Hit> hits) {
        Hierarchy now = tree.current();
        Collator alphabet = Collator.getInstance(DANISH);
        return hits.stream()
                .map(Hit::unit)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(unit -> now.path(unit).stream())
                .distinct()
                .flatMap(unit -> now.unit(unit).stream())
                .collect(Collectors.toMap(unit -> unit, unit -> way(now, unit)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(alphabet::compare))
                .map(entry -> new Choice(
                        entry.getKey().code(),
                        entry.getKey().name(),
                        now.path(entry.getKey().code()).size()))
                .toList();
    }

    private static String way(Hierarchy tree, SorUnit unit) {
        return tree.path(unit.code()).stream()
                .flatMap(code -> tree.unit(code).stream())
                .map(SorUnit::name)
                .collect(Collectors.joining("\n"));
    }
}
