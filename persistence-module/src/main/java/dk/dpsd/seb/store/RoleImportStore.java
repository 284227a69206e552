package dk.dpsd.seb.store;

import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.RoleImportLine;
import dk.dpsd.seb.model.RoleImportRecord;
import dk.dpsd.seb.model.SebUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Imports of role rows, and all users and rows they are compared with. Only for imports: no CVR limits what is read. */
@Dependent
public class RoleImportStore {

    private final EntityManager em;

    @Inject
    public RoleImportStore(EntityManager em) {
        this.em = em;
    }

    /** Lets one import at a time go on, on whatever node; the others wait and then find what it did. */
    public void takeTurn() {
        Long first =
                em.createQuery("select min(u.id) from SebUser u", Long.class).getSingleResult();
        if (first != null) {
            em.refresh(em.find(SebUser.class, first), LockModeType.PESSIMISTIC_WRITE);
        }
    }

    public List<SebUser> allUsers() {
        return em.createQuery("select u from SebUser u order by u.id", SebUser.class)
                .getResultList();
    }

    /** Every row whose last day has not gone by. */
    public List<RoleAssignment> rowsNotOver(LocalDate day) {
        return em.createQuery(
                        "select a from RoleAssignment a where a.validTo is null or a.validTo >= :day order by a.id",
                        RoleAssignment.class)
                .setParameter("day", day)
                .getResultList();
    }

    public void add(RoleImportRecord record) {
        em.persist(record);
        em.flush();
    }

    public void add(RoleImportLine line) {
        em.persist(line);
    }

    public Optional<RoleImportRecord> find(long id) {
        return Optional.ofNullable(em.find(RoleImportRecord.class, id));
    }

    /** The newest imports. */
    public List<RoleImportRecord> recent(int most) {
        return em.createQuery(
                        "select r from RoleImportRecord r order by r.startedAt desc, r.id desc", RoleImportRecord.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The lines of an import that could not be used, those behind a line. */
    public List<RoleImportLine> lines(long importId, int afterLine, int most) {
        return em.createQuery(
                        "select l from RoleImportLine l where l.importId = :id and l.line > :after order by l.line",
                        RoleImportLine.class)
                .setParameter("id", importId)
                .setParameter("after", afterLine)
                .setMaxResults(most)
                .getResultList();
    }
}
