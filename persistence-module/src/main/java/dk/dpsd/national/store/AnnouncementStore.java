package dk.dpsd.national.store;

import dk.dpsd.national.model.notice.Announcement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The operator's announcements. */
@Dependent
public class AnnouncementStore {

    private final EntityManager em;

    @Inject
    public AnnouncementStore(EntityManager em) {
        this.em = em;
    }

    public void add(Announcement announcement) {
        em.persist(announcement);
        em.flush();
    }

    public Optional<Announcement> find(long id) {
        return Optional.ofNullable(em.find(Announcement.class, id));
    }

    /** Those whose time is not over, also those whose time has not come; the first to be shown first. */
    public List<Announcement> notOver(Instant now, int most) {
        return em.createQuery(
                        "select a from Announcement a where a.showing.until > :now order by a.showing.from, a.id",
                        Announcement.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** All, the newest first. */
    public List<Announcement> newest(int most) {
        return em.createQuery("select a from Announcement a order by a.id desc", Announcement.class)
                .setMaxResults(most)
                .getResultList();
    }
}
