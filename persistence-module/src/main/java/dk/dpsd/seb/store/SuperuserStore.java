package dk.dpsd.seb.store;

import dk.dpsd.seb.model.Superuser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Those on the register. */
    public List<Superuser> all() {
        return em.createQuery(
                        "select s from Superuser s where s.proposed = false order by s.owner, s.name, s.id",
                        Superuser.class)
                .getResultList();
    }

    /** Those on the register and those who are wished there. */
    public List<Superuser> andProposed() {
        return em.createQuery("select s from Superuser s order by s.owner, s.name, s.id", Superuser.class)
                .getResultList();
    }

    /** The same of some e-mail addresses, however these are written. */
    public List<Superuser> reachedAt(Collection<String> emails) {
        return emails.isEmpty()
                ? List.of()
                : em.createQuery("select s from Superuser s where lower(s.email) in :emails", Superuser.class)
                        .setParameter(
                                "emails",
                                emails.stream()
                                        .map(email -> email.toLowerCase(Locale.ROOT))
                                        .collect(Collectors.toSet()))
                        .getResultList();
    }
}
