package dk.dpsd.statistics.template;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.statistics.model.ReportTemplate;
import dk.dpsd.statistics.run.ReportWords;
import dk.dpsd.statistics.store.TemplateStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds report templates for an account that works in certain units: her own, those shared with a unit she works in or under,
 * and those that come with the product. For pages and for plans alike; a template gives no right to a case.
 */
@Dependent
public class TemplateBook {

    private final TemplateStore store;
    private final LiveTree tree;

    @Inject
    public TemplateBook(TemplateStore store, LiveTree tree) {
        this.store = store;
        this.tree = tree;
    }

    /** The units somebody's scope is reckoned from: those whose templates she finds. */
    public static Set<Long> unitsOf(Scope scope) {
        return scope.branches().stream()
                .map(Scope.Branch::reach)
                .map(reach -> reach instanceof Reach.SubTree tree
                        ? (Long) tree.unit()
                        : reach instanceof Reach.ExactUnit exact ? (Long) exact.unit() : null)
                .filter(unit -> unit != null)
                .collect(Collectors.toSet());
    }

    /**
     * A template this account may run; not existing and not hers to find look the same.
     *
     * @param units where she works
     */
    public Optional<Template> find(String key, long account, Collection<Long> units, ReportWords words) {
        if (key.startsWith(Suggestions.PREFIX)) {
            return Suggestions.find(key, words).map(said -> new Template(key, 0, null, true, said));
        }
        return PublicId.parse(key)
                .flatMap(store::find)
                .filter(row -> mayFind(row, account, units))
                .map(this::template);
    }

    /** Those that come with the product (Administrators forslag). */
    public List<Template> suggested(ReportWords words) {
        return Suggestions.keys().stream()
                .flatMap(key ->
                        Suggestions.find(key, words).stream().map(said -> new Template(key, 0, null, true, said)))
                .toList();
    }

    /** An account's own. */
    public List<Template> of(long account) {
        return store.of(account).stream().map(this::template).toList();
    }

    /** Those others share with one of these units or one above it. */
    public List<Template> sharedWith(long account, Collection<Long> units) {
        return store.sharedWith(withAbove(units)).stream()
                .filter(row -> row.owner() != account)
                .map(this::template)
                .toList();
    }

    /** Those of these keys this account may find. */
    List<Template> named(Collection<String> keys, long account, Collection<Long> units, ReportWords words) {
        var rows = store
                .named(keys.stream()
                        .filter(key -> !key.startsWith(Suggestions.PREFIX))
                        .toList())
                .stream()
                .filter(row -> mayFind(row, account, units))
                .collect(Collectors.toMap(row -> row.publicId().value(), this::template));
        return keys.stream()
                .flatMap(key -> key.startsWith(Suggestions.PREFIX)
                        ? find(key, account, units, words).stream()
                        : Optional.ofNullable(rows.get(key)).stream())
                .toList();
    }

    int depth(long unit) {
        return tree.current().path(unit).size();
    }

    private boolean mayFind(ReportTemplate row, long account, Collection<Long> units) {
        return row.owner() == account
                || row.unit().filter(unit -> withAbove(units).contains(unit)).isPresent();
    }

    private Set<Long> withAbove(Collection<Long> units) {
        Hierarchy now = tree.current();
        return units.stream().flatMap(unit -> now.path(unit).stream()).collect(Collectors.toSet());
    }

    private Template template(ReportTemplate row) {
        Hierarchy now = tree.current();
        return new Template(
                row.publicId().value(),
                row.version(),
                row.owner(),
                row.unit().isPresent(),
                row.definition(unit -> now.path(unit).size()));
    }
}
