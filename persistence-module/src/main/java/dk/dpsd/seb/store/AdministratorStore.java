package dk.dpsd.seb.store;

import dk.dpsd.seb.model.RoleAssignment;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Who in an organisation holds a role. */
@Dependent
public class AdministratorStore {

    private final EntityManager em;

    @Inject
    public AdministratorStore(EntityManager em) {
        this.em = em;
    }

    /** All valid role rows of everybody of that CVR who has a row of this role (R-SEB-06). */
    public List<RoleAssignment> rowsOfHolders(String cvr, String roleName, LocalDate day) {
        return em.createQuery(
                        "select a from RoleAssignment a where a.userId in (select b.userId from RoleAssignment b, SebUser u"
                                + " where u.id = b.userId and u.cvr = :cvr and lower(b.roleName) = :role"
                                + " and b.deliveredAt is not null and b.validFrom <= :day"
                                + " and (b.validTo is null or b.validTo >= :day))"
                                + " and a.deliveredAt is not null and a.validFrom <= :day"
                                + " and (a.validTo is null or a.validTo >= :day)",
                        RoleAssignment.class)
                .setParameter("cvr", cvr)
                .setParameter("role", roleName.toLowerCase(Locale.ROOT))
                .setParameter("day", day)
                .getResultList();
    }
}
