package dk.dpsd.plans.store;

import dk.dpsd.plans.model.Plan;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plans. Those of people are asked for by the units they may manage plans of, always. */
@Dependent
public class PlanStore {

    private static final String DUE =
            "p.active = true and p.nextRunAt <= :now and (p.holdUntil is null or p.holdUntil <= :now)";

    private final EntityManager em;

    @Inject
    public PlanStore(EntityManager em) {
        this.em = em;
    }

    public Plan add(Plan plan) {
        em.persist(plan);
        em.flush();
        return plan;
    }

    /** Every unit that has a plan. */
    public List<Long> units() {
        return em.createQuery("select distinct p.unit from Plan p", Long.class).getResultList();
    }

    /**
     * Which plans a list shows.
     *
     * @param maker the account whose own plans are meant
     * @param own hers, or everybody else's
     * @param text part of a name, or a plan's number; null for all
     */
    public record Wanted(long maker, boolean own, String text) {}

    /**
     * A plan of a list.
     *
     * @param madeBy the name of who made it
     * @param recipients how many they are
     */
    public record Listed(Plan plan, String madeBy, int recipients) {}

    /** The plans of these units, the newest first, those older than one where there is one; one statement. */
    public List<Listed> page(Collection<Long> units, Wanted wanted, Optional<Long> after, int limit) {
        if (units.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        "select p, m.name, (select count(r) from Plan q join q.recipients r where q.id = p.id)"
                                + " from Plan p, SebUser m where m.id = p.madeBy and p.unit in :units and p.madeBy "
                                + (wanted.own() ? "=" : "<>") + " :maker"
                                + (wanted.text() == null
                                        ? ""
                                        : " and (locate(:text, lower(p.words.name)) > 0 or p.id = :number)")
                                + (after.isPresent() ? " and p.id < :after" : "") + " order by p.id desc",
                        Object[].class)
                .setParameter("units", units)
                .setParameter("maker", wanted.maker())
                .setMaxResults(limit);
        after.ifPresent(id -> query.setParameter("after", id));
        if (wanted.text() != null) {
            filter(query, wanted.text());
        }
        return query.getResultList().stream()
                .map(row -> new Listed((Plan) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    private static void filter(TypedQuery<Object[]> query, String text) {
        boolean number = text.matches("\\d{1,15}");
        query.setParameter("text", text.toLowerCase(Locale.ROOT))
                .setParameter("number", number ? Long.parseLong(text) : -1);
    }

    /** A plan of one of these units. */
    public Optional<Plan> find(Collection<Long> units, PublicId id) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        return em.createQuery("select p from Plan p where p.publicId = :id and p.unit in :units", Plan.class)
                .setParameter("id", id.value())
                .setParameter("units", units)
                .getResultStream()
                .findFirst();
    }

    public Optional<Plan> find(long id) {
        return Optional.ofNullable(em.find(Plan.class, id));
    }

    /** As {@link #find(Collection, PublicId)}, the row locked. */
    public Optional<Plan> lock(Collection<Long> units, PublicId id) {
        return find(units, id).flatMap(plan -> lock(plan.id()));
    }

    /** The plans that must run now, the longest waiting first. */
    public List<Long> due(Instant now, int most) {
        return em.createQuery("select p.id from Plan p where " + DUE + " order by p.nextRunAt, p.id", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** A plan, its row locked and read anew: of two nodes one goes first, and the other sees what it did. */
    public Optional<Plan> lock(long id) {
        var plan = Optional.ofNullable(em.find(Plan.class, id, LockModeType.PESSIMISTIC_WRITE));
        plan.ifPresent(locked -> em.refresh(locked, LockModeType.PESSIMISTIC_WRITE));
        return plan;
    }

    /** A plan goes with its runs and what became of them. */
    public void remove(Plan plan) {
        for (String rows : List.of(
                "delete from plans_result_case where result_id in (select id from plans_result where plan_id = ?1)",
                "delete from plans_result where plan_id = ?1",
                "delete from plans_run where plan_id = ?1")) {
            em.createNativeQuery(rows).setParameter(1, plan.id()).executeUpdate();
        }
        em.remove(plan);
        em.flush();
    }

    public void flush() {
        em.flush();
    }
}
