package dk.dpsd.seb.store;

import dk.dpsd.seb.model.OnboardingStep;
import dk.dpsd.seb.model.PrivateProvider;
import dk.dpsd.seb.model.StepKind;
import dk.dpsd.seb.model.StepState;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The private providers of a municipality, which is named by its CVR at every question. */
@Dependent
public class OnboardingStore {

    private static final int MOST = 500;

    private final EntityManager em;

    @Inject
    public OnboardingStore(EntityManager em) {
        this.em = em;
    }

    public PrivateProvider add(PrivateProvider provider) {
        em.persist(provider);
        em.flush();
        return provider;
    }

    public void add(OnboardingStep step) {
        em.persist(step);
    }

    public List<PrivateProvider> providers(String ownerCvr) {
        return em.createQuery(
                        "select p from PrivateProvider p where p.ownerCvr = :cvr order by p.name, p.id",
                        PrivateProvider.class)
                .setParameter("cvr", ownerCvr)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<PrivateProvider> provider(String ownerCvr, PublicId id) {
        return em.createQuery(
                        "select p from PrivateProvider p where p.ownerCvr = :cvr and p.publicId = :id",
                        PrivateProvider.class)
                .setParameter("cvr", ownerCvr)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    public boolean isNameTaken(String ownerCvr, String name) {
        return em.createQuery(
                                "select count(p) from PrivateProvider p where p.ownerCvr = :cvr and p.name = :name",
                                Long.class)
                        .setParameter("cvr", ownerCvr)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    /** The checklists of all providers of a municipality. */
    public List<OnboardingStep> steps(String ownerCvr) {
        return em.createQuery(
                        "select s from OnboardingStep s where s.provider in"
                                + " (select p.id from PrivateProvider p where p.ownerCvr = :cvr)",
                        OnboardingStep.class)
                .setParameter("cvr", ownerCvr)
                .getResultList();
    }

    public List<OnboardingStep> steps(PrivateProvider provider) {
        return em.createQuery("select s from OnboardingStep s where s.provider = :provider", OnboardingStep.class)
                .setParameter("provider", provider.id())
                .getResultList();
    }

    /** One line of a checklist, locked. */
    public Optional<OnboardingStep> lockStep(PrivateProvider provider, StepKind kind) {
        return em.createQuery(
                        "select s from OnboardingStep s where s.provider = :provider and s.kind = :kind",
                        OnboardingStep.class)
                .setParameter("provider", provider.id())
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The private providers a municipality has a cooperation agreement with (R-PRIV-09), by name. */
    public List<PrivateProvider> withAgreement(String ownerCvr) {
        return em.createQuery(
                        "select p from PrivateProvider p where p.ownerCvr = :cvr and p.id in (select s.provider from"
                                + " OnboardingStep s where s.kind = :kind and s.state = :done) order by p.name, p.id",
                        PrivateProvider.class)
                .setParameter("kind", StepKind.COOPERATION)
                .setParameter("done", StepState.DONE)
                .setParameter("cvr", ownerCvr)
                .getResultList();
    }
}
