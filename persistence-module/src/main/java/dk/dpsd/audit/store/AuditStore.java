package dk.dpsd.audit.store;

import dk.dpsd.audit.model.AuditChange;
import dk.dpsd.audit.model.AuditEntry;
import dk.dpsd.audit.model.AuditShard;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.ShardHead;
import dk.dpsd.audit.model.StoredEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The access log's entries: appended and read, never changed, but that values are forgotten at closing. */
@Dependent
public class AuditStore implements Chains {

    private final EntityManager em;

    @Inject
    public AuditStore(EntityManager em) {
        this.em = em;
    }

    /**
     * Hangs entries on the ends of their chains. The chains' rows stay locked until the transaction ends; so that two
     * transactions never wait for each other, what the deeds themselves wrote is sent before (the case first, the chain
     * second), and chains are locked in the order of the shards. Called once in a transaction, as its last step.
     */
    public void append(List<LoggedEntry> entries) {
        em.flush();
        var byShard =
                entries.stream().collect(Collectors.groupingBy(LoggedEntry::shard, TreeMap::new, Collectors.toList()));
        byShard.forEach((shard, itsEntries) -> {
            var chain = em.find(AuditShard.class, shard, LockModeType.PESSIMISTIC_WRITE);
            itsEntries.forEach(entry -> hang(chain, entry));
        });
    }

    private void hang(AuditShard chain, LoggedEntry entry) {
        var stored = new AuditEntry(chain, entry.after(chain.head()));
        em.persist(stored);
        for (int i = 0; i < entry.changes().size(); i++) {
            em.persist(new AuditChange(stored, i, entry.changes().get(i)));
        }
    }

    /** The ends of all chains, in the order of the shards. */
    @Override
    public List<ShardHead> heads() {
        return em.createQuery(
                        "select s.id, s.lastSequence, s.lastDigest from AuditShard s order by s.id", Object[].class)
                .getResultStream()
                .map(row -> new ShardHead((int) row[0], (long) row[1], (String) row[2]))
                .toList();
    }

    /** The end of one chain now. */
    @Override
    public ShardHead head(int shard) {
        var row = em.createQuery(
                        "select s.lastSequence, s.lastDigest from AuditShard s where s.id = :shard", Object[].class)
                .setParameter("shard", shard)
                .getSingleResult();
        return new ShardHead(shard, (long) row[0], (String) row[1]);
    }

    /** The next entries of a chain, in order. */
    @Override
    public List<StoredEntry> entriesAfter(int shard, long sequence, int limit) {
        var rows = em.createQuery(
                        EntryRows.SELECT + " where e.shard = :shard and e.sequence > :after order by e.sequence",
                        Object[].class)
                .setParameter("shard", shard)
                .setParameter("after", sequence)
                .setMaxResults(limit)
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var changes = em.createQuery(
                        EntryRows.SELECT_CHANGES
                                + " where c.entry.shard = :shard and c.entry.sequence between :first and :last"
                                + " order by c.entry.sequence, c.ordinal",
                        Object[].class)
                .setParameter("shard", shard)
                .setParameter("first", EntryRows.sequence(rows.get(0)))
                .setParameter("last", EntryRows.sequence(rows.get(rows.size() - 1)))
                .getResultList();
        return EntryRows.join(rows, changes);
    }

    /** The newest entries of a case before this place in its chain, newest first. */
    public List<StoredEntry> entriesOfCase(long caseId, long before, int limit) {
        var rows = em.createQuery(
                        EntryRows.SELECT + " where e.caseId = :case and e.sequence < :before order by e.sequence desc",
                        Object[].class)
                .setParameter("case", caseId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var changes = em.createQuery(
                        EntryRows.SELECT_CHANGES
                                + " where c.entry.caseId = :case and c.entry.sequence between :first and :last"
                                + " order by c.entry.sequence desc, c.ordinal",
                        Object[].class)
                .setParameter("case", caseId)
                .setParameter("first", EntryRows.sequence(rows.get(rows.size() - 1)))
                .setParameter("last", EntryRows.sequence(rows.get(0)))
                .getResultList();
        return EntryRows.join(rows, changes);
    }

    /**
     * Forgets what may lead to a person in the entries of a case (R-LOG-05): values of personal and free-text fields and
     * visitors' network addresses, each with its salt.
     *
     * @return how many values were forgotten
     */
    public int erase(long caseId) {
        int values = em.createQuery("select c from AuditChange c where c.entry.caseId = :case", AuditChange.class)
                .setParameter("case", caseId)
                .getResultStream()
                .mapToInt(AuditChange::erase)
                .sum();
        long addresses = em.createQuery(
                        "select e from AuditEntry e where e.caseId = :case and e.actorId is null", AuditEntry.class)
                .setParameter("case", caseId)
                .getResultStream()
                .filter(AuditEntry::eraseVisitor)
                .count();
        em.flush();
        return values + (int) addresses;
    }
}
