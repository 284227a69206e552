package dk.dpsd.casework.duplicate;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.CaseChanged;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.casework.model.duplicate.DuplicateLink;
import dk.dpsd.casework.store.DuplicateStore;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Points a case that is dropped as "Dobbeltregistrering" at the one that is kept; who takes it back takes that back too. */
@Dependent
public class DuplicateNotes {

    private final CaseDoor door;
    private final Scopes scopes;
    private final DuplicateStore store;

    @Inject
    public DuplicateNotes(CaseDoor door, Scopes scopes, DuplicateStore store) {
        this.door = door;
        this.scopes = scopes;
        this.store = store;
    }

    /**
     * Notes it, inside the transaction that drops the case.
     *
     * @param kept the other case, or null where none was pointed at
     * @throws RefusedException {@code duplicateItself} where it is the same case
     * @throws dk.dpsd.shared.NotThereException where the caller may not open the other case
     */
    public void note(IncidentCase dropped, DropReason reason, PublicId kept) {
        if (kept == null || reason != DropReason.DUPLICATE) {
            return;
        }
        IncidentCase other = door.open(kept, Action.READ_CASE);
        if (other.id().equals(dropped.id())) {
            throw new RefusedException("duplicateItself");
        }
        store.link(scopes.of(Action.READ_CASE), new DuplicateLink(dropped.id(), other.id()));
    }

    void onRestore(@Observes CaseChanged changed) {
        if (changed.verb() == Verb.RESTORE) {
            store.unlink(Scope.task(SystemTask.ERASE), changed.caseId());
        }
    }
}
