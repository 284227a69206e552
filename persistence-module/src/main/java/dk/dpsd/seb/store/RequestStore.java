package dk.dpsd.seb.store;

import dk.dpsd.seb.model.AccessRequest;
import dk.dpsd.seb.model.RequestState;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Requests for access. Administrators reach those of their own CVR only; a requester reaches her own only. */
@Dependent
public class RequestStore {

    private static final int MOST = 100;

    private final EntityManager em;

    @Inject
    public RequestStore(EntityManager em) {
        this.em = em;
    }

    public AccessRequest add(AccessRequest request) {
        em.persist(request);
        em.flush();
        return request;
    }

    /** The newest request of an identity. */
    public Optional<AccessRequest> newestOf(long identity) {
        return em.createQuery(
                        "select r from AccessRequest r where r.identity = :identity order by r.askedAt desc, r.id desc",
                        AccessRequest.class)
                .setParameter("identity", identity)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The oldest open requests of an organisation, and the newest answered ones. */
    public List<AccessRequest> open(String cvr) {
        return em.createQuery(
                        "select r from AccessRequest r where r.cvr = :cvr and r.state = :open order by r.askedAt, r.id",
                        AccessRequest.class)
                .setParameter("cvr", cvr)
                .setParameter("open", RequestState.OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    public List<AccessRequest> answered(String cvr) {
        return em.createQuery(
                        "select r from AccessRequest r where r.cvr = :cvr and r.state in :answered"
                                + " order by r.answeredAt desc, r.id desc",
                        AccessRequest.class)
                .setParameter("cvr", cvr)
                .setParameter("answered", List.of(RequestState.CREATED, RequestState.REFUSED))
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<AccessRequest> one(String cvr, PublicId id) {
        return find(cvr, id, LockModeType.NONE);
    }

    /** The request, locked: of two administrators who answer, the second sees the first one's answer. */
    public Optional<AccessRequest> lock(String cvr, PublicId id) {
        return find(cvr, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<AccessRequest> find(String cvr, PublicId id, LockModeType lock) {
        return em.createQuery(
                        "select r from AccessRequest r where r.cvr = :cvr and r.publicId = :id", AccessRequest.class)
                .setParameter("cvr", cvr)
                .setParameter("id", id.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
