package dk.dpsd.reporting.store;

import dk.dpsd.reporting.model.HeldFile;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files of forms that are not sent yet, reached with the key of the form, which only its writer holds. */
@Dependent
public class HeldFileStore {

    private final EntityManager em;

    @Inject
    public HeldFileStore(EntityManager em) {
        this.em = em;
    }

    public void add(HeldFile file) {
        em.persist(file);
        em.flush();
    }

    /** The files of a form in the order they came. */
    public List<HeldFile> ofForm(String formKey) {
        return em.createQuery("select f from HeldFile f where f.formKey = :key order by f.id", HeldFile.class)
                .setParameter("key", formKey)
                .getResultList();
    }

    /** One file of a form; of another form it is not there. */
    public Optional<HeldFile> ofForm(String formKey, PublicId publicId) {
        return em.createQuery("select f from HeldFile f where f.formKey = :key and f.publicId = :id", HeldFile.class)
                .setParameter("key", formKey)
                .setParameter("id", publicId.value())
                .getResultStream()
                .findFirst();
    }

    /** What all of them together take, in bytes. */
    public long totalBytes() {
        return em.createQuery("select coalesce(sum(f.byteCount), 0) from HeldFile f", Long.class)
                .getSingleResult();
    }

    /** Files that came before a moment and that no draft keeps, some at a time. */
    public List<HeldFile> abandonedBefore(Instant moment, int most) {
        return em.createQuery(
                        "select f from HeldFile f where f.heldAt < :moment and not exists"
                                + " (select d.id from ReportDraft d where d.formKey = f.formKey) order by f.heldAt, f.id",
                        HeldFile.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    public void remove(HeldFile file) {
        em.remove(file);
        em.flush();
    }
}
