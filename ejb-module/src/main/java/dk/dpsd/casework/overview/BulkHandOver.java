package dk.dpsd.casework.overview;

import dk.dpsd.casework.Casework;
import dk.dpsd.casework.HandlerLookup;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.overview.BulkResult.Outcome;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Hands several open cases over to one handler (R-OPEN-02, X-18). Every case goes in a transaction of its own through the
 * same verb as a single one, with the same right, log entry and mail: what one refuses leaves the others done.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkHandOver {

    @Inject
    BulkCases bulk;

    @Inject
    Casework casework;

    @Inject
    HandlerLookup handlers;

    /** What would become of each ticked case, without doing it. */
    @Requires(Action.ASSIGN_CASE)
    public List<BulkResult> preview(List<Tick> ticked, long handler) {
        return bulk.preview(ticked, incident -> outcome(incident, handler));
    }

    /** Hands them over, one by one. */
    @Requires(Action.ASSIGN_CASE)
    public List<BulkResult> handOver(List<Tick> ticked, long handler) {
        return bulk.run(
                ticked,
                incident -> outcome(incident, handler),
                tick -> casework.assign(tick.id(), tick.version(), handler));
    }

    private Outcome outcome(IncidentCase incident, long handler) {
        if (incident.handler() == handler) {
            return Outcome.HAS_IT;
        }
        boolean eligible =
                handlers.forUnit(incident.place().unit()).stream().anyMatch(choice -> choice.id() == handler);
        return eligible ? Outcome.DONE : Outcome.NOT_ELIGIBLE;
    }
}
