package dk.dpsd.search.store;

import dk.dpsd.search.model.SavedSearch;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Saved searches: an account's own, and those that people of its units share. */
@Dependent
public class SavedSearchStore {

    /** No unit has this code: a list in a condition must not be empty. */
    private static final Long NO_UNIT = -1L;

    private final EntityManager em;

    @Inject
    public SavedSearchStore(EntityManager em) {
        this.em = em;
    }

    public void add(SavedSearch saved) {
        em.persist(saved);
        em.flush();
    }

    public void remove(SavedSearch saved) {
        em.remove(saved);
        em.flush();
    }

    /** Those an account may open, by name. */
    public List<SavedSearch> of(long account, Set<Long> units, int most) {
        return em.createQuery(
                        "select s from SavedSearch s where s.owner = :account or s.unit in :units order by s.name, s.id",
                        SavedSearch.class)
                .setParameter("account", account)
                .setParameter("units", units.isEmpty() ? Set.of(NO_UNIT) : units)
                .setMaxResults(most)
                .getResultList();
    }

    /** One of them. */
    public Optional<SavedSearch> find(PublicId publicId, long account, Set<Long> units) {
        return em.createQuery(
                        "select s from SavedSearch s where s.publicId = :id"
                                + " and (s.owner = :account or s.unit in :units)",
                        SavedSearch.class)
                .setParameter("id", publicId.value())
                .setParameter("account", account)
                .setParameter("units", units.isEmpty() ? Set.of(NO_UNIT) : units)
                .getResultStream()
                .findFirst();
    }

    /** How many an account has kept. */
    public long count(long account) {
        return em.createQuery("select count(s) from SavedSearch s where s.owner = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }
}
