package dk.dpsd.seb.store;

import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Users and their role rows. */
@Dependent
public class SebStore {

    private static final String VALID =
            " and a.deliveredAt is not null and a.validFrom <= :day" + " and (a.validTo is null or a.validTo >= :day)";

    private final EntityManager em;

    @Inject
    public SebStore(EntityManager em) {
        this.em = em;
    }

    public SebUser add(SebUser user) {
        em.persist(user);
        em.flush();
        return user;
    }

    public void add(RoleAssignment assignment) {
        em.persist(assignment);
        em.flush();
    }

    public Optional<RoleAssignment> assignment(long id) {
        return Optional.ofNullable(em.find(RoleAssignment.class, id));
    }

    public Optional<SebUser> user(long id) {
        return Optional.ofNullable(em.find(SebUser.class, id));
    }

    public Optional<SebUser> byLogin(String login) {
        return em.createQuery("select u from SebUser u where u.login = :login", SebUser.class)
                .setParameter("login", login.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** The user of an organisation who goes by this login. */
    public Optional<SebUser> byLogin(String login, String cvr) {
        return em.createQuery("select u from SebUser u where u.login = :login and u.cvr = :cvr", SebUser.class)
                .setParameter("login", login.toLowerCase(Locale.ROOT))
                .setParameter("cvr", cvr)
                .getResultStream()
                .findFirst();
    }

    /** The users of an organisation who have or had a role row of this role, by name. */
    public List<SebUser> usersEver(String roleName, String cvr) {
        return em.createQuery(
                        "select u from SebUser u where u.cvr = :cvr and exists (select a.id from RoleAssignment a"
                                + " where a.userId = u.id and lower(a.roleName) = :role) order by u.name, u.id",
                        SebUser.class)
                .setParameter("cvr", cvr)
                .setParameter("role", roleName.toLowerCase(Locale.ROOT))
                .getResultList();
    }

    public List<SebUser> users(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select u from SebUser u where u.id in :ids order by u.name, u.id", SebUser.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The role rows of one user that are valid on that day. */
    public List<RoleAssignment> assignmentsOf(long userId, LocalDate day) {
        return em.createQuery("select a from RoleAssignment a where a.userId = :user" + VALID, RoleAssignment.class)
                .setParameter("user", userId)
                .setParameter("day", day)
                .getResultList();
    }

    /** All valid role rows of everybody who has one on any of these units; never only the rows on the units. */
    public List<RoleAssignment> assignmentsOfPeopleAt(Collection<Long> units, LocalDate day) {
        if (units.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select a from RoleAssignment a where a.userId in (select b.userId from RoleAssignment b"
                                + " where b.unit in :units and b.deliveredAt is not null and b.validFrom <= :day"
                                + " and (b.validTo is null or b.validTo >= :day))"
                                + VALID,
                        RoleAssignment.class)
                .setParameter("units", units)
                .setParameter("day", day)
                .getResultList();
    }

    /** All valid role rows of everybody who has a row of this role, whatever the unit. */
    public List<RoleAssignment> assignmentsOfPeopleWith(String roleName, LocalDate day) {
        return em.createQuery(
                        "select a from RoleAssignment a where a.userId in (select b.userId from RoleAssignment b"
                                + " where lower(b.roleName) = :role and b.deliveredAt is not null and b.validFrom <= :day"
                                + " and (b.validTo is null or b.validTo >= :day))"
                                + VALID,
                        RoleAssignment.class)
                .setParameter("role", roleName.toLowerCase(Locale.ROOT))
                .setParameter("day", day)
                .getResultList();
    }

    /** Notes a log-in without touching the row's version: two log-ins at once are no conflict. */
    public void loggedIn(long userId, Instant now) {
        em.createQuery("update SebUser u set u.previousLoginAt = u.lastLoginAt, u.lastLoginAt = :now where u.id = :id")
                .setParameter("now", now)
                .setParameter("id", userId)
                .executeUpdate();
    }
}
