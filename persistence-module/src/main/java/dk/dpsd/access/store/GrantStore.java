package dk.dpsd.access.store;

import dk.dpsd.access.model.CaseGrant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Grants on single cases. Asked by the id of a case only: whoever asks has come to the case through her scope. */
@Dependent
public class GrantStore {

    private final EntityManager em;

    @Inject
    public GrantStore(EntityManager em) {
        this.em = em;
    }

    public CaseGrant add(CaseGrant grant) {
        em.persist(grant);
        em.flush();
        return grant;
    }

    /** The grants on a case, oldest first. */
    public List<CaseGrant> ofCase(long caseId) {
        return em.createQuery("select g from CaseGrant g where g.caseId = :case order by g.id", CaseGrant.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** A grant of this very case. */
    public Optional<CaseGrant> ofCase(long caseId, long grantId) {
        return em.createQuery("select g from CaseGrant g where g.caseId = :case and g.id = :id", CaseGrant.class)
                .setParameter("case", caseId)
                .setParameter("id", grantId)
                .getResultStream()
                .findFirst();
    }

    /** What one person was given on these cases. */
    public List<CaseGrant> given(long account, Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select g from CaseGrant g where g.account = :account and g.caseId in :cases",
                                CaseGrant.class)
                        .setParameter("account", account)
                        .setParameter("cases", caseIds)
                        .getResultList();
    }

    public void remove(CaseGrant grant) {
        em.remove(grant);
    }
}
