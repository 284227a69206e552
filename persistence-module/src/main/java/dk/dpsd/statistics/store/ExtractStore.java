package dk.dpsd.statistics.store;

import dk.dpsd.shared.model.PublicId;
import dk.dpsd.statistics.model.extract.Extract;
import dk.dpsd.statistics.model.extract.ExtractPiece;
import dk.dpsd.statistics.model.extract.ExtractState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Extracts and what they hold. Each is its owner's: what people ask for is asked by account. */
@Dependent
public class ExtractStore {

    private final EntityManager em;

    @Inject
    public ExtractStore(EntityManager em) {
        this.em = em;
    }

    public void add(Extract extract) {
        em.persist(extract);
        em.flush();
    }

    /** An account's, the newest first. */
    public List<Extract> of(long account) {
        return em.createQuery(
                        "select e from Extract e where e.account = :account order by e.askedAt desc, e.id desc",
                        Extract.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** One of an account's; another's is not there. */
    public Optional<Extract> find(long account, PublicId id) {
        return em.createQuery("select e from Extract e where e.account = :account and e.publicId = :id", Extract.class)
                .setParameter("account", account)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** For whoever makes it. */
    public Optional<Extract> find(long id) {
        return Optional.ofNullable(em.find(Extract.class, id));
    }

    /** The ids of those to be made: waiting, or left by a node that died. */
    public List<Long> due(Instant now) {
        return em.createQuery(
                        "select e.id from Extract e where e.state = :waiting"
                                + " or e.state = :running and e.leasedUntil < :now order by e.askedAt, e.id",
                        Long.class)
                .setParameter("waiting", ExtractState.WAITING)
                .setParameter("running", ExtractState.RUNNING)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those asked for before a moment. */
    public List<Extract> askedBefore(Instant moment) {
        return em.createQuery("select e from Extract e where e.askedAt < :moment order by e.id", Extract.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Keeps a piece, and which cases it holds. */
    public void write(ExtractPiece piece, long extract, Collection<Long> cases) {
        em.persist(piece);
        em.flush();
        cases.forEach(
                id -> em.createNativeQuery("insert into statistics_extract_case (extract_id, case_id) values (?1, ?2)")
                        .setParameter(1, extract)
                        .setParameter(2, id)
                        .executeUpdate());
    }

    public Optional<ExtractPiece> piece(long extract, int place) {
        return em.createQuery(
                        "select p from ExtractPiece p where p.extractId = :extract and p.place = :place",
                        ExtractPiece.class)
                .setParameter("extract", extract)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    /** Takes away all that an extract says of cases. */
    public void empty(long extract) {
        em.createQuery("delete from ExtractPiece p where p.extractId = :extract")
                .setParameter("extract", extract)
                .executeUpdate();
        em.createNativeQuery("delete from statistics_extract_case where extract_id = ?1")
                .setParameter(1, extract)
                .executeUpdate();
    }

    public void remove(Extract extract) {
        empty(extract.id());
        em.remove(extract);
    }

    /**
     * Lets go of what finished extracts say of a case, and has them made anew of what is left. Those being made begin anew
     * whatever they hold: they may have read the case and not written it yet. The rows are locked first, so that a piece
     * being written is either there and found, or refused by the row's new version.
     *
     * @return how many held it
     */
    public int makeAnew(long caseId) {
        em.createNativeQuery("update statistics_extract set state = 'WAITING', version = version + 1,"
                        + " cases_done = 0, pieces = 0, leased_until = null where state = 'RUNNING'")
                .executeUpdate();
        List<?> holding = em.createNativeQuery("select extract_id from statistics_extract_case where case_id = ?1")
                .setParameter(1, caseId)
                .getResultList();
        holding.forEach(found -> {
            long extract = ((Number) found).longValue();
            em.createNativeQuery("update statistics_extract set state = 'WAITING', version = version + 1,"
                            + " cases_done = 0, pieces = 0, attempts = 0, finished_at = null where id = ?1")
                    .setParameter(1, extract)
                    .executeUpdate();
            empty(extract);
        });
        em.flush();
        return holding.size();
    }
}
