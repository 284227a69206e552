package dk.dpsd.plans.store;

import dk.dpsd.plans.model.PlanResult;
import dk.dpsd.plans.model.PlanRun;
import dk.dpsd.plans.model.ResultState;
import dk.dpsd.shared.model.Count;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The runs of plans and what became of them. */
@Dependent
public class PlanRunStore {

    private final EntityManager em;

    @Inject
    public PlanRunStore(EntityManager em) {
        this.em = em;
    }

    /** Writes a run; a second one of the plan for the same due time fails. */
    public PlanRun add(PlanRun run) {
        em.persist(run);
        em.flush();
        return run;
    }

    public PlanResult add(PlanResult result) {
        em.persist(result);
        em.flush();
        return result;
    }

    /** Whether the plan ran for a due time. */
    public boolean isThere(long plan, Instant dueAt) {
        return em.createQuery("select count(r) from PlanRun r where r.plan = :plan and r.dueAt = :due", Long.class)
                        .setParameter("plan", plan)
                        .setParameter("due", dueAt)
                        .getSingleResult()
                > 0;
    }

    /** The newest runs of a plan, those older than one where there is one. */
    public List<PlanRun> newest(long plan, Optional<Long> after, int limit) {
        var query = em.createQuery(
                        "select r from PlanRun r where r.plan = :plan" + (after.isPresent() ? " and r.id < :after" : "")
                                + " order by r.id desc",
                        PlanRun.class)
                .setParameter("plan", plan)
                .setMaxResults(limit);
        after.ifPresent(id -> query.setParameter("after", id));
        return query.getResultList();
    }

    public List<PlanResult> of(Collection<Long> runs) {
        return runs.isEmpty()
                ? List.of()
                : em.createQuery("select r from PlanResult r where r.run in :runs order by r.id", PlanResult.class)
                        .setParameter("runs", runs)
                        .getResultList();
    }

    /** What became of the run before for this recipient of a plan. */
    public Optional<PlanResult> last(long plan, long account) {
        return em.createQuery(
                        "select r from PlanResult r where r.plan = :plan and r.account = :account order by r.id desc",
                        PlanResult.class)
                .setParameter("plan", plan)
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What became of the run before a result for the same recipient. */
    public Optional<PlanResult> before(PlanResult result) {
        return em.createQuery(
                        "select r from PlanResult r where r.plan = :plan and r.account = :account and r.id < :id"
                                + " order by r.id desc",
                        PlanResult.class)
                .setParameter("plan", result.plan())
                .setParameter("account", result.account())
                .setParameter("id", result.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<PlanRun> find(long run) {
        return Optional.ofNullable(em.find(PlanRun.class, run));
    }

    /** One result, its row locked; empty where its plan was deleted. */
    public Optional<PlanResult> lock(long result) {
        return Optional.ofNullable(em.find(PlanResult.class, result, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How many recipients of these units' plans did not get the report of a run at or after a moment; exact up to a bound. */
    public Count unreached(Collection<Long> units, Instant since) {
        return units.isEmpty()
                ? Count.of(0)
                : Count.of(em.createQuery(
                                "select r.id from PlanResult r, PlanRun n, Plan p where r.run = n.id and n.plan = p.id"
                                        + " and p.unit in :units and n.ranAt >= :since and r.state = :refused",
                                Long.class)
                        .setParameter("units", units)
                        .setParameter("since", since)
                        .setParameter("refused", ResultState.REFUSED)
                        .setMaxResults(Count.BOUND + 1)
                        .getResultList()
                        .size());
    }

    /** The results whose mails wait with words of this case in them. */
    public List<Long> waitingWith(long caseId) {
        return em.createQuery(
                        "select r.id from PlanResult r where :case member of r.cases and r.state = :waiting order by r.id",
                        Long.class)
                .setParameter("case", caseId)
                .setParameter("waiting", ResultState.WAITING)
                .getResultList();
    }
}
