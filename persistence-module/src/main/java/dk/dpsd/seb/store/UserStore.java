package dk.dpsd.seb.store;

import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The users of one organisation as its SEB administrators reach them: the CVR is in every question (R-SEB-06). */
@Dependent
public class UserStore {

    private final EntityManager em;

    @Inject
    public UserStore(EntityManager em) {
        this.em = em;
    }

    public Optional<SebUser> find(String cvr, long id) {
        return em.createQuery("select u from SebUser u where u.id = :id and u.cvr = :cvr", SebUser.class)
                .setParameter("id", id)
                .setParameter("cvr", cvr)
                .getResultStream()
                .findFirst();
    }

    /** The user held for a change, as she is once the lock was had. */
    public Optional<SebUser> lock(String cvr, long id) {
        Optional<SebUser> found = find(cvr, id);
        found.ifPresent(user -> em.refresh(user, LockModeType.PESSIMISTIC_WRITE));
        return found.filter(user -> cvr.equals(user.cvr()));
    }

    /** Users by name, those behind one of them. */
    public List<SebUser> page(String cvr, Optional<SebUser> after, int most) {
        String behind = after.isPresent() ? " and (u.name > :name or (u.name = :name and u.id > :id))" : "";
        var query = em.createQuery(
                "select u from SebUser u where u.cvr = :cvr" + behind + " order by u.name, u.id", SebUser.class);
        query.setParameter("cvr", cvr);
        after.ifPresent(last -> query.setParameter("name", last.name()).setParameter("id", last.id()));
        return query.setMaxResults(most).getResultList();
    }

    public long count(String cvr) {
        return em.createQuery("select count(u) from SebUser u where u.cvr = :cvr", Long.class)
                .setParameter("cvr", cvr)
                .getSingleResult();
    }

    /** Every role row these users have or had, the newest first. */
    public List<RoleAssignment> rowsOf(Collection<Long> users) {
        return users.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from RoleAssignment a where a.userId in :users"
                                        + " order by a.validFrom desc, a.id desc",
                                RoleAssignment.class)
                        .setParameter("users", users)
                        .getResultList();
    }

    /** Those who administer the users of an organisation on that day. */
    public List<SebUser> administratorsOf(String cvr, LocalDate day) {
        return em.createQuery(
                        "select u from SebUser u where u.cvr = :cvr and u.id in (select a.userId from RoleAssignment a"
                                + " where lower(a.roleName) = :role and a.deliveredAt is not null"
                                + " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day))"
                                + " order by u.name, u.id",
                        SebUser.class)
                .setParameter("cvr", cvr)
                .setParameter("role", Role.SEB_ADMINISTRATOR.sebName().toLowerCase(Locale.ROOT))
                .setParameter("day", day)
                .getResultList();
    }
}
