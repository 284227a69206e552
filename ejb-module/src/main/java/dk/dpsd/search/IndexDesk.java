package dk.dpsd.search;

import dk.dpsd.casework.store.WholeCaseStore;
import dk.dpsd.casework.store.WholeCaseStore.Whole;
import dk.dpsd.followup.store.FollowUpStore;
import dk.dpsd.search.index.CaseDocuments;
import dk.dpsd.search.index.CaseIndex.State;
import dk.dpsd.search.model.ChangeOrder;
import dk.dpsd.search.model.IndexNode;
import dk.dpsd.search.model.SearchChange;
import dk.dpsd.search.store.ChangeStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.lucene.document.Document;

/** Hands cases to an index, some at a time and each lot in a transaction of its own, and keeps how far every index is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexDesk {

    /** Cases at a time: few enough for the memory, even with long documents. */
    static final int LOT = 200;

    private static final Scope INDEXING = Scope.task(SystemTask.INDEX);

    /** An index that was not heard of for so long is no longer waited for. */
    private static final Duration GONE = Duration.ofHours(6);

    /** Changes are kept until every index has read them, and no longer than this many behind the last. */
    private static final long KEPT = 100_000;

    @Inject
    ChangeStore changes;

    @Inject
    WholeCaseStore cases;

    @Inject
    FollowUpStore followUps;

    @Inject
    Clock clock;

    /**
     * Cases for an index.
     *
     * @param place the last change that is in it
     * @param documents what to put in, by case; null for a case that is not there
     * @param clean whether no case among them has ended
     */
    public record Lot(long place, Map<Long, Document> documents, boolean clean) {}

    /** Gives committed changes their places; the last of them. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public long order() {
        ChangeOrder order = changes.current();
        return changes.isWaiting() ? changes.order(10 * LOT).last() : order.last();
    }

    /** Whether the changes behind a place are all still kept. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public boolean isKept(long place) {
        ChangeOrder order = changes.current();
        return place >= order.tidied() && place <= order.last();
    }

    /** What changed behind a place. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Lot changedBehind(long place) {
        List<SearchChange> next = changes.behind(place, LOT);
        if (next.isEmpty()) {
            return new Lot(place, Map.of(), true);
        }
        var ids = new TreeSet<Long>();
        next.forEach(change -> ids.add(change.caseId()));
        Map<Long, Document> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, null));
        List<Whole> whole = cases.of(INDEXING, ids);
        found.putAll(documents(whole));
        return new Lot(next.get(next.size() - 1).place(), found, whole.stream().allMatch(IndexDesk::isAlive));
    }

    /** All cases, by id, behind one. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Map<Long, Document> casesBehind(long id) {
        return documents(cases.behind(INDEXING, id, LOT));
    }

    @Requires(Action.RUN_SYSTEM_TASK)
    public long count() {
        return cases.count(INDEXING);
    }

    private static boolean isAlive(Whole whole) {
        return whole.incident().ending().endedAt() == null;
    }

    private Map<Long, Document> documents(List<Whole> whole) {
        Map<Long, Document> documents = new LinkedHashMap<>();
        if (!whole.isEmpty()) {
            Map<Long, String> entries = followUps.texts(
                    whole.stream().map(one -> one.incident().id()).toList());
            whole.forEach(one -> {
                Long id = one.incident().id();
                documents.put(id, CaseDocuments.of(one, entries.getOrDefault(id, "")));
            });
        }
        return documents;
    }

    /** Keeps how far an index is, and removes changes that none waits for. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void at(State index) {
        Instant now = Clocks.now(clock);
        changes.at(index.node(), index.place(), index.purged(), now);
        changes.forget(now.minus(GONE));
        ChangeOrder order = changes.current();
        long slowest =
                changes.nodes().stream().mapToLong(IndexNode::purged).min().orElse(0);
        long unneeded = Math.max(slowest, order.last() - KEPT);
        if (unneeded > order.tidied() + LOT) {
            changes.tidy(unneeded);
        }
    }

    /**
     * Whether every index has read what was noted of a case, and has nothing else of it in its files.
     *
     * @param all whether what has no place yet counts too; what was noted after its end takes nothing away
     */
    @Requires(Action.RUN_SYSTEM_TASK)
    public boolean isPurged(long caseId, boolean all) {
        List<Long> places = changes.of(caseId).stream().map(SearchChange::place).toList();
        if (all && places.contains(null)) {
            return false;
        }
        long last = places.stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return changes.nodes().stream().allMatch(node -> node.purged() >= last);
    }
}
