package dk.dpsd.casework.store;

import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one place where a {@link Scope} becomes a condition (design 1). Numbers go in as parameters, states and columns
 * come from closed lists. A page is a union of first pages, one a branch, so that each branch walks its own index
 * (design 2); never an OR over branches in a list.
 */
final class ScopeSql {

    private final List<Object> parameters = new ArrayList<>();

    /** A native query with everything bound so far. */
    Query query(EntityManager em, String text) {
        Query query = em.createNativeQuery(text);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    /** {@code (branch or branch ...)} for asking after single cases; {@code 1 = 0} for an empty scope. */
    String anyBranch(Scope scope) {
        return scope.isEmpty()
                ? "1 = 0"
                : scope.branches().stream().map(this::condition).collect(Collectors.joining(" or ", "(", ")"));
    }

    /** One branch, as a condition on {@code casework_case c}. */
    String condition(Branch branch) {
        return "(" + reach(branch.reach()) + " and c.state in (" + names(branch.states()) + "))";
    }

    private String reach(Reach reach) {
        if (reach instanceof Reach.SubTree tree) {
            return "c.ancestor_" + level(tree.depth()) + " = " + bind(tree.unit());
        }
        if (reach instanceof Reach.ExactUnit exact) {
            return "c.unit = " + bind(exact.unit());
        }
        if (reach instanceof Reach.Mailbox mailbox) {
            String lies = "c.mailbox_unit = " + bind(mailbox.unit());
            return mailbox.onlyOwn() ? lies + " and c.unit = c.mailbox_unit" : lies;
        }
        if (reach instanceof Reach.Handler handler) {
            return "c.handler = " + bind(handler.account());
        }
        if (reach instanceof Reach.DroppedBy dropped) {
            return "c.dropped_by = " + bind(dropped.account());
        }
        if (reach instanceof Reach.Granted granted) {
            return granted(granted);
        }
        if (reach instanceof Reach.Unrouted) {
            return "c.mailbox_unit is null";
        }
        if (reach instanceof Reach.Task) {
            return "1 = 1";
        }
        throw new IllegalArgumentException("no condition for " + reach);
    }

    private String granted(Reach.Granted granted) {
        return "c.id in (select g.case_id from access_grant g where g.account = " + bind(granted.account())
                + " and g.grant_level in (" + names(granted.levels()) + ") and (g.valid_to is null or g.valid_to >= "
                + bind(Date.valueOf(granted.day())) + "))";
    }

    private static <E extends Enum<E>> String names(Set<E> values) {
        return values.stream().sorted().map(value -> "'" + value.name() + "'").collect(Collectors.joining(","));
    }

    static int level(int depth) {
        if (depth < 1 || depth > 8) {
            throw new IllegalArgumentException("no level " + depth);
        }
        return depth;
    }

    String bind(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }
}
