package dk.dpsd.statistics.store;

import dk.dpsd.shared.model.PublicId;
import dk.dpsd.statistics.model.Favourite;
import dk.dpsd.statistics.model.ReportRun;
import dk.dpsd.statistics.model.ReportTemplate;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Report templates, favourites and histories. They hold no case; who finds which template is asked for by account and unit. */
@Dependent
public class TemplateStore {

    private final EntityManager em;

    @Inject
    public TemplateStore(EntityManager em) {
        this.em = em;
    }

    public ReportTemplate add(ReportTemplate template) {
        em.persist(template);
        em.flush();
        return template;
    }

    public Optional<ReportTemplate> find(PublicId id) {
        return em.createQuery("select t from ReportTemplate t where t.publicId = :id", ReportTemplate.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** An account's own, by their titles. */
    public List<ReportTemplate> of(long account) {
        return em.createQuery(
                        "select t from ReportTemplate t where t.owner = :account order by t.title, t.id",
                        ReportTemplate.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Those shared with one of these units, by their titles. */
    public List<ReportTemplate> sharedWith(Collection<Long> units) {
        return units.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t from ReportTemplate t where t.unit in :units order by t.title, t.id",
                                ReportTemplate.class)
                        .setParameter("units", units)
                        .getResultList();
    }

    /** Those of these keys that are rows, in any order. */
    public List<ReportTemplate> named(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery("select t from ReportTemplate t where t.publicId in :keys", ReportTemplate.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** Takes a template away, with the marks people put on it and its lines in their histories. */
    public void remove(ReportTemplate template) {
        String key = template.publicId().value();
        em.createQuery("delete from Favourite f where f.templateKey = :key")
                .setParameter("key", key)
                .executeUpdate();
        em.createQuery("delete from ReportRun r where r.templateKey = :key")
                .setParameter("key", key)
                .executeUpdate();
        em.remove(template);
    }

    /** The keys of an account's favourites, the oldest mark first. */
    public List<String> favourites(long account) {
        return em.createQuery(
                        "select f.templateKey from Favourite f where f.account = :account order by f.markedAt, f.id",
                        String.class)
                .setParameter("account", account)
                .getResultList();
    }

    public void mark(Favourite favourite) {
        em.persist(favourite);
        em.flush();
    }

    public void unmark(long account, String key) {
        em.createQuery("delete from Favourite f where f.account = :account and f.templateKey = :key")
                .setParameter("account", account)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** An account's history, the newest first. */
    public List<ReportRun> runs(long account) {
        return em.createQuery(
                        "select r from ReportRun r where r.account = :account order by r.ranAt desc, r.id desc",
                        ReportRun.class)
                .setParameter("account", account)
                .setMaxResults(ReportRun.KEPT)
                .getResultList();
    }

    /** Writes a line and lets those go that a history does not hold any more. */
    public void note(long account, ReportRun run) {
        em.persist(run);
        em.flush();
        List<ReportRun> kept = runs(account);
        if (kept.size() == ReportRun.KEPT) {
            ReportRun last = kept.get(kept.size() - 1);
            em.createQuery("delete from ReportRun r where r.account = :account and r.ranAt < :last")
                    .setParameter("account", account)
                    .setParameter("last", last.ranAt())
                    .executeUpdate();
        }
    }
}
