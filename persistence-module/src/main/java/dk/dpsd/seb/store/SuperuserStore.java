package dk.dpsd.seb.store;

import dk.dpsd.seb.model.Superuser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The superuser register. */
@Dependent
public class SuperuserStore {

    private final EntityManager em;

    @Inject
    public SuperuserStore(EntityManager em) {
        this.em = em;
    }

    public Superuser add(Superuser superuser) {
        em.persist(superuser);
        em.flush();
        return superuser;
    }

    public void remove(Superuser superuser) {
        em.remove(superuser);
    }

    public Optional<Superuser> find(long id) {
        return Optional.ofNullable(em.find(Superuser.class, id));
    }

    public List<Superuser> all() {
        return em.createQuery("select s from Superuser s order by s.owner, s.name, s.id", Superuser.class)
                .getResultList();
    }

    public List<Superuser> of(Collection<Long> owners) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from Superuser s where s.owner in :owners order by s.owner, s.name, s.id",
                                Superuser.class)
                        .setParameter("owners", owners)
                        .getResultList();
    }
}
