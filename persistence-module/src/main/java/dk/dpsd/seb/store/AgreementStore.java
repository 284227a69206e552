package dk.dpsd.seb.store;

import dk.dpsd.seb.model.CooperationAgreement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Cooperation agreements with private providers, municipality by municipality. */
@Dependent
public class AgreementStore {

    private final EntityManager em;

    @Inject
    public AgreementStore(EntityManager em) {
        this.em = em;
    }

    public void add(CooperationAgreement agreement) {
        em.persist(agreement);
        em.flush();
    }

    /** A municipality's agreements, the newest first. */
    public List<CooperationAgreement> of(String cvr) {
        return em.createQuery(
                        "select a from CooperationAgreement a where a.cvr = :cvr order by a.signedOn desc, a.id desc",
                        CooperationAgreement.class)
                .setParameter("cvr", cvr)
                .getResultList();
    }
}
