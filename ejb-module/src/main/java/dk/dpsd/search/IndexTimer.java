package dk.dpsd.search;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets this node's index read every few seconds what changed anywhere; on every node, for each has an index of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexTimer {

    @Inject
    IndexKeeping keeping;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "search: read what changed")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void follow() {
        keeping.follow();
    }

    /** Without a case that ends nobody purges; and an index that is never heard of is forgotten. */
    @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false, info = "search: clean files")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void clean() {
        keeping.purge();
        keeping.sign();
    }
}
