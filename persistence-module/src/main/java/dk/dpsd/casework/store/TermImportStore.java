package dk.dpsd.casework.store;

import dk.dpsd.casework.model.term.TermImport;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The classification files that operators uploaded. */
@Dependent
public class TermImportStore {

    private final EntityManager em;

    @Inject
    public TermImportStore(EntityManager em) {
        this.em = em;
    }

    public void add(TermImport file) {
        em.persist(file);
        em.flush();
    }

    public Optional<TermImport> find(long id) {
        return Optional.ofNullable(em.find(TermImport.class, id));
    }

    /** To let it count: one at a time. */
    public Optional<TermImport> lock(long id) {
        return Optional.ofNullable(em.find(TermImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest first. */
    public List<TermImport> recent(int most) {
        return em.createQuery("select i from TermImport i order by i.id desc", TermImport.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** From which day the newest version counts; empty where none was ever let count here. */
    public Optional<LocalDate> newestVersion() {
        return Optional.ofNullable(em.createQuery(
                        "select max(i.validFrom) from TermImport i where i.appliedAt is not null", LocalDate.class)
                .getSingleResult());
    }
}
