package dk.dpsd.casework.store;

import dk.dpsd.casework.model.place.Provider;
import dk.dpsd.casework.model.place.ProviderAlias;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The owners' lists of providers, and the Stednavne that cases of a scope are written with. */
@Dependent
public class ProviderStore {

    private final EntityManager em;

    @Inject
    public ProviderStore(EntityManager em) {
        this.em = em;
    }

    /** Keeps something of a list at once: a spelling that is there already is told of here. */
    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public void remove(Object row) {
        em.remove(row);
        em.flush();
    }

    /** An owner's providers, by name. */
    public List<Provider> of(long owner) {
        return em.createQuery("select p from Provider p where p.owner = :owner order by p.name, p.id", Provider.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** The spellings of an owner's list. */
    public List<ProviderAlias> spellings(long owner) {
        return em.createQuery(
                        "select a from ProviderAlias a where a.owner = :owner order by a.spelling, a.id",
                        ProviderAlias.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** One provider of an owner's list; another owner's is not there. */
    public Optional<Provider> find(long owner, long id) {
        return Optional.ofNullable(em.find(Provider.class, id)).filter(provider -> provider.owner() == owner);
    }

    /** A Stednavn as it is written, and on how many cases. */
    public record Written(String placeName, long cases) {}

    /** The Stednavne of an owner's cases in scope, the most written first; one statement. */
    public List<Written> written(Scope scope, long owner, int most) {
        var sql = new ScopeSql();
        String text = "select c.place_name, count(*) as n from casework_case c where c.place_name is not null"
                + " and c.ancestor_1 = " + sql.bind(owner) + " and " + sql.anyBranch(scope)
                + " group by c.place_name order by n desc, c.place_name fetch first " + most + " rows only";
        List<?> rows = sql.query(em, text).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Written((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }
}
