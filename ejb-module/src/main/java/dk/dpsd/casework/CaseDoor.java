package dk.dpsd.casework;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The way in to one case: through the caller's scope, for other streets too. */
@Dependent
public class CaseDoor {

    private final Scopes scopes;
    private final CaseStore cases;

    @Inject
    public CaseDoor(Scopes scopes, CaseStore cases) {
        this.scopes = scopes;
        this.cases = cases;
    }

    /**
     * The database id of a case the caller may reach for the action.
     *
     * @throws NotThereException where there is none, or it is not hers to know of
     */
    public long enter(PublicId publicId, Action action) {
        return open(publicId, action).id();
    }

    /** The case itself, for reading; see {@link #enter}. */
    public IncidentCase open(PublicId publicId, Action action) {
        return find(publicId, action).orElseThrow(NotThereException::new);
    }

    /** The case itself, where the caller may reach it for the action. */
    public Optional<IncidentCase> find(PublicId publicId, Action action) {
        return cases.open(scopes.of(action), publicId);
    }

    /** The case locked until the transaction ends, for changing what hangs on it; see {@link #enter}. */
    public IncidentCase lock(PublicId publicId, Action action) {
        return cases.lock(scopes.of(action), publicId).orElseThrow(NotThereException::new);
    }
}
