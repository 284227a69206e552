package dk.dpsd.audit.store;

import dk.dpsd.audit.model.AuditSeal;
import dk.dpsd.audit.model.AuditSealing;
import dk.dpsd.audit.model.SealedHead;
import dk.dpsd.audit.model.ShardHead;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The seals over the access log. */
@Dependent
public class SealStore implements Seals {

    /** Seals are read by the hundred thousand: nothing is kept of them. */
    private static final String READ_ONLY = "eclipselink.read-only";

    private final EntityManager em;

    @Inject
    public SealStore(EntityManager em) {
        this.em = em;
    }

    /**
     * Seals the ends of the chains, where one moved since the last seal.
     *
     * @param heads the ends of all chains, in the order of the shards
     * @return empty where nothing moved, or where another node was faster
     */
    public Optional<AuditSeal> seal(List<ShardHead> heads, Instant now) {
        var sealing = sealing();
        var moved = sealing.unsealed(heads);
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        var seal = new AuditSeal(sealing.lastSeal() + 1, now, sealing.lastDigest(), heads);
        if (!claim(seal, heads)) {
            return Optional.empty();
        }
        em.persist(seal);
        em.flush();
        moved.forEach(head -> em.persist(new SealedHead(seal.id(), head)));
        return Optional.of(seal);
    }

    private boolean claim(AuditSeal seal, List<ShardHead> heads) {
        int claimed = em.createQuery(
                        "update AuditSealing s set s.lastSeal = :seal, s.lastDigest = :digest, s.heads = :heads"
                                + " where s.id = :row and s.lastSeal = :before")
                .setParameter("seal", seal.id())
                .setParameter("digest", seal.digest())
                .setParameter("heads", AuditSealing.sequences(heads))
                .setParameter("row", AuditSealing.ONLY_ROW)
                .setParameter("before", seal.id() - 1)
                .executeUpdate();
        return claimed == 1;
    }

    /** How far the sealing has come. */
    @Override
    public AuditSealing sealing() {
        var sealing = em.find(AuditSealing.class, AuditSealing.ONLY_ROW);
        em.refresh(sealing);
        return sealing;
    }

    public Optional<AuditSeal> find(long id) {
        return Optional.ofNullable(em.find(AuditSeal.class, id));
    }

    /** The next seals, in order. */
    @Override
    public List<AuditSeal> sealsAfter(long id, int limit) {
        return em.createQuery("select s from AuditSeal s where s.id > :after order by s.id", AuditSeal.class)
                .setParameter("after", id)
                .setMaxResults(limit)
                .setHint(READ_ONLY, true)
                .getResultList();
    }

    /** The ends that moved with these seals, in the order of the seals. */
    @Override
    public List<SealedHead> headsOfSeals(long first, long last) {
        return em.createQuery(
                        "select h from SealedHead h where h.sealId between :first and :last order by h.sealId, h.id",
                        SealedHead.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setHint(READ_ONLY, true)
                .getResultList();
    }

    /** The next sealed ends of one chain up to a seal, in order. */
    @Override
    public List<SealedHead> headsOfShard(int shard, long afterSeal, long upToSeal, int limit) {
        return em.createQuery(
                        "select h from SealedHead h where h.shard = :shard and h.sealId > :after and h.sealId <= :upTo"
                                + " order by h.sealId",
                        SealedHead.class)
                .setParameter("shard", shard)
                .setParameter("after", afterSeal)
                .setParameter("upTo", upToSeal)
                .setMaxResults(limit)
                .setHint(READ_ONLY, true)
                .getResultList();
    }
}
