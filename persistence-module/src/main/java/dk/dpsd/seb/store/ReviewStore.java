package dk.dpsd.seb.store;

import dk.dpsd.seb.model.ReviewReminder;
import dk.dpsd.seb.model.ReviewRule;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Users and role rows as the half-yearly review looks at them (R-SEB-04, R-SEB-05): those of one CVR. */
@Dependent
public class ReviewStore {

    private static final String VALID =
            " and a.deliveredAt is not null and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)";

    private static final String OVERDUE = " and (a.reviewedAt < :limit"
            + " or a.reviewedAt is null and a.givenAt < :limit"
            + " or a.reviewedAt is null and a.givenAt is null and a.validFrom < :limitDay)";

    private final EntityManager em;

    @Inject
    public ReviewStore(EntityManager em) {
        this.em = em;
    }

    /** Users with a role, by name, behind the one whose id is given (0 for the beginning). */
    public List<SebUser> users(String cvr, LocalDate day, boolean overdueOnly, long after, int most) {
        String jpql = "select u from SebUser u where u.cvr = :cvr and u.id in (select a.userId from RoleAssignment a"
                + " where a.userId = u.id" + VALID + (overdueOnly ? OVERDUE : "") + ")"
                + " and (:after = 0 or u.name > (select k.name from SebUser k where k.id = :after)"
                + " or u.name = (select k.name from SebUser k where k.id = :after) and u.id > :after)"
                + " order by u.name, u.id";
        var query = em.createQuery(jpql, SebUser.class)
                .setParameter("cvr", cvr)
                .setParameter("after", after)
                .setMaxResults(most);
        return on(query, day, overdueOnly).getResultList();
    }

    /** The valid role rows of these users of the CVR. */
    public List<RoleAssignment> rows(String cvr, Collection<Long> users, LocalDate day) {
        return users.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from RoleAssignment a where a.userId in :users and a.userId in"
                                        + " (select u.id from SebUser u where u.cvr = :cvr)" + VALID
                                        + " order by a.roleName, a.id",
                                RoleAssignment.class)
                        .setParameter("users", users)
                        .setParameter("cvr", cvr)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** One valid role row of the CVR, locked; Derby locks no query that asks another table, so it is locked after it. */
    public Optional<RoleAssignment> lockRow(String cvr, long id, LocalDate day) {
        Optional<RoleAssignment> row = em.createQuery(
                        "select a from RoleAssignment a where a.id = :id and a.userId in"
                                + " (select u.id from SebUser u where u.cvr = :cvr)" + VALID,
                        RoleAssignment.class)
                .setParameter("id", id)
                .setParameter("cvr", cvr)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
        row.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return row;
    }

    /** How many role rows of the CVR are overdue. */
    public long overdue(String cvr, LocalDate day) {
        var query = em.createQuery(
                        "select count(a) from RoleAssignment a where a.userId in"
                                + " (select u.id from SebUser u where u.cvr = :cvr)" + VALID + OVERDUE,
                        Long.class)
                .setParameter("cvr", cvr);
        return on(query, day, true).getSingleResult();
    }

    /** The organisations with overdue role rows. */
    public List<String> overdueOrganisations(LocalDate day) {
        var query = em.createQuery(
                "select distinct u.cvr from SebUser u, RoleAssignment a where a.userId = u.id and u.cvr is not null"
                        + VALID + OVERDUE,
                String.class);
        return on(query, day, true).getResultList();
    }

    /** Whether she was reminded in that month. Holds her account, so that two nodes do not remind her both. */
    public boolean isReminded(long account, YearMonth month) {
        em.find(SebUser.class, account, LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery(
                                "select count(r) from ReviewReminder r where r.account = :account and r.month = :month",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("month", month.toString())
                        .getSingleResult()
                > 0;
    }

    public void add(ReviewReminder reminder) {
        em.persist(reminder);
    }

    private static <T> TypedQuery<T> on(TypedQuery<T> query, LocalDate day, boolean overdue) {
        query.setParameter("day", day);
        return overdue
                ? query.setParameter("limit", ReviewRule.limitMoment(day))
                        .setParameter("limitDay", ReviewRule.limit(day))
                : query;
    }
}
