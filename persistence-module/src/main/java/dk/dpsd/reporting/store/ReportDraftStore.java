package dk.dpsd.reporting.store;

import dk.dpsd.reporting.model.ReportDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Drafts of reports, reached by their code or by the key of the form: both are 128 bits that only the writer holds. */
@Dependent
public class ReportDraftStore {

    private final EntityManager em;

    @Inject
    public ReportDraftStore(EntityManager em) {
        this.em = em;
    }

    public void add(ReportDraft draft) {
        em.persist(draft);
        em.flush();
    }

    public Optional<ReportDraft> byCode(String codeDigest) {
        return em.createQuery("select d from ReportDraft d where d.codeDigest = :digest", ReportDraft.class)
                .setParameter("digest", codeDigest)
                .getResultStream()
                .findFirst();
    }

    public Optional<ReportDraft> ofForm(String formKey) {
        return em.createQuery("select d from ReportDraft d where d.formKey = :key", ReportDraft.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    /** Drafts that were last saved before a moment, oldest first, some at a time. */
    public List<ReportDraft> savedBefore(Instant moment, int most) {
        return em.createQuery(
                        "select d from ReportDraft d where d.savedAt < :moment order by d.savedAt, d.id",
                        ReportDraft.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    public void remove(ReportDraft draft) {
        em.remove(draft);
        em.flush();
    }
}
