package dk.dpsd.casework.store;

import dk.dpsd.casework.model.listing.Reminder;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** When handlers were last reminded of cases by hand. */
@Dependent
public class ReminderStore {

    private final EntityManager em;

    @Inject
    public ReminderStore(EntityManager em) {
        this.em = em;
    }

    /** Whether the handler of a case in scope was reminded on that day. */
    public boolean isReminded(Scope scope, long caseId, LocalDate day) {
        return covered(scope, caseId)
                && known(caseId).filter(row -> row.remindedOn().equals(day)).isPresent();
    }

    /** Notes that the handler of a case in scope is reminded; the caller holds the case. */
    public void note(Scope scope, long caseId, LocalDate day) {
        if (covered(scope, caseId)) {
            known(caseId).ifPresentOrElse(row -> row.again(day), () -> em.persist(new Reminder(caseId, day)));
        }
    }

    private Optional<Reminder> known(long caseId) {
        return Optional.ofNullable(em.find(Reminder.class, caseId));
    }

    private boolean covered(Scope scope, long caseId) {
        var sql = new ScopeSql();
        String text =
                "select c.id from casework_case c where c.id = " + sql.bind(caseId) + " and " + sql.anyBranch(scope);
        return !sql.query(em, text).getResultList().isEmpty();
    }
}
