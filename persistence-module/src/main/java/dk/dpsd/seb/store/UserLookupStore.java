package dk.dpsd.seb.store;

import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds users by what somebody typed, and what roles many users have. */
@Dependent
public class UserLookupStore {

    private static final String VALID =
            " and a.deliveredAt is not null and a.validFrom <= :day" + " and (a.validTo is null or a.validTo >= :day)";

    private final EntityManager em;

    @Inject
    public UserLookupStore(EntityManager em) {
        this.em = em;
    }

    /**
     * Users with a valid row of this role whose name or login holds the text, by name. Across organisations on purpose: a
     * case is shared with another location (R-GRANT-01, R-GRANT-02).
     */
    public List<SebUser> withRole(String roleName, String text, LocalDate day, int most) {
        return em.createQuery(
                        "select u from SebUser u where (locate(:text, lower(u.name)) > 0 or locate(:text, u.login) > 0)"
                                + " and u.id in (select a.userId from RoleAssignment a where lower(a.roleName) = :role"
                                + VALID + ") order by u.name, u.id",
                        SebUser.class)
                .setParameter("text", text.toLowerCase(Locale.ROOT))
                .setParameter("role", roleName.toLowerCase(Locale.ROOT))
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** Users of one organisation whose name or login holds the text, by name. */
    public List<SebUser> inOrganisation(String cvr, String text, int most) {
        return em.createQuery(
                        "select u from SebUser u where u.cvr = :cvr and (locate(:text, lower(u.name)) > 0"
                                + " or locate(:text, u.login) > 0) order by u.name, u.id",
                        SebUser.class)
                .setParameter("cvr", cvr)
                .setParameter("text", text.toLowerCase(Locale.ROOT))
                .setMaxResults(most)
                .getResultList();
    }

    /** The role rows of several users that are valid on that day. */
    public List<RoleAssignment> assignmentsOf(Collection<Long> users, LocalDate day) {
        return users.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from RoleAssignment a where a.userId in :users" + VALID, RoleAssignment.class)
                        .setParameter("users", users)
                        .setParameter("day", day)
                        .getResultList();
    }
}
