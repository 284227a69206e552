package dk.dpsd.search.store;

import dk.dpsd.search.model.ChangeOrder;
import dk.dpsd.search.model.IndexNode;
import dk.dpsd.search.model.SearchChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which cases changed, in an order without gaps; no case data, only their ids (design 16). */
@Dependent
public class ChangeStore {

    private final EntityManager em;

    @Inject
    public ChangeStore(EntityManager em) {
        this.em = em;
    }

    /** Notes changes in the transaction they are made in. */
    public void add(Collection<Long> cases) {
        cases.forEach(id -> em.persist(new SearchChange(id)));
        em.flush();
    }

    /**
     * Gives committed changes their places; one transaction at a time.
     *
     * @return the order as it is then
     */
    public ChangeOrder order(int most) {
        ChangeOrder order = em.find(ChangeOrder.class, ChangeOrder.ONLY, LockModeType.PESSIMISTIC_WRITE);
        // What somebody else ordered while this one waited for the row.
        em.refresh(order);
        order.give(
                em.createQuery("select c from SearchChange c where c.place is null order by c.id", SearchChange.class)
                        .setMaxResults(most)
                        .getResultList());
        em.flush();
        return order;
    }

    /** Whether a change waits for its place. */
    public boolean isWaiting() {
        return !em.createQuery("select c.id from SearchChange c where c.place is null", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The order as it is, without waiting for who is giving places. */
    public ChangeOrder current() {
        return em.find(ChangeOrder.class, ChangeOrder.ONLY);
    }

    /** The changes behind a place, in order. */
    public List<SearchChange> behind(long place, int most) {
        return em.createQuery(
                        "select c from SearchChange c where c.place > :place order by c.place", SearchChange.class)
                .setParameter("place", place)
                .setMaxResults(most)
                .getResultList();
    }

    /** The changes of one case that are still kept, ordered or not. */
    public List<SearchChange> of(long caseId) {
        return em.createQuery("select c from SearchChange c where c.caseId = :case", SearchChange.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Removes rows up to a place that no index needs. */
    public void tidy(long upTo) {
        ChangeOrder order = em.find(ChangeOrder.class, ChangeOrder.ONLY, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(order);
        em.createQuery("delete from SearchChange c where c.place <= :place")
                .setParameter("place", upTo)
                .executeUpdate();
        order.tidiedTo(upTo);
    }

    /** Keeps how far an index is. */
    public void at(String node, long read, long purged, Instant now) {
        IndexNode known = em.find(IndexNode.class, node);
        if (known == null) {
            known = new IndexNode(node);
            known.isAt(read, purged, now);
            em.persist(known);
        } else {
            known.isAt(read, purged, now);
        }
    }

    public List<IndexNode> nodes() {
        return em.createQuery("select n from IndexNode n order by n.name", IndexNode.class)
                .getResultList();
    }

    /** Forgets indexes that have not been heard of since then: who comes back builds anew. */
    public void forget(Instant notSeenSince) {
        em.createQuery("delete from IndexNode n where n.seenAt < :since")
                .setParameter("since", notSeenSince)
                .executeUpdate();
    }
}
