package dk.dpsd.national.store;

import dk.dpsd.national.model.mapping.MappingError;
import dk.dpsd.shared.model.Count;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Reported mapping errors. */
@Dependent
public class MappingErrorStore {

    private final EntityManager em;

    @Inject
    public MappingErrorStore(EntityManager em) {
        this.em = em;
    }

    public void add(MappingError error) {
        em.persist(error);
        em.flush();
    }

    /** Those somebody reported herself, the newest first, behind a number. */
    public List<MappingError> of(long reporter, long before, int most) {
        return em.createQuery(
                        "select e from MappingError e where e.reporter = :reporter and e.id < :before order by e.id desc",
                        MappingError.class)
                .setParameter("reporter", reporter)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those in a state, the newest first, behind a number. */
    public List<MappingError> in(MappingError.State state, long before, int most) {
        return em.createQuery(
                        "select e from MappingError e where e.state = :state and e.id < :before order by e.id desc",
                        MappingError.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many are in a state. */
    public Count count(MappingError.State state) {
        return Count.of(em.createQuery("select count(e) from MappingError e where e.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult());
    }

    public Optional<MappingError> find(long id) {
        return Optional.ofNullable(em.find(MappingError.class, id));
    }
}
