package dk.dpsd.casework.overview;

import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.Casework;
import dk.dpsd.casework.HandlerLookup;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.overview.HandedOver.Outcome;
import dk.dpsd.organisation.OwnTransaction;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Hands several open cases over to one handler (R-OPEN-02, X-18). Every case goes in a transaction of its own through the
 * same verb as a single one, with the same right, log entry and mail: what one refuses leaves the others done.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkHandOver {

    /** As many as a page and the leavers' list together can show. */
    private static final int MOST = 200;

    @Inject
    OwnTransaction own;

    @Inject
    CaseDoor door;

    @Inject
    Casework casework;

    @Inject
    HandlerLookup handlers;

    /** What would become of each ticked case, without doing it. */
    @Requires(Action.ASSIGN_CASE)
    public List<HandedOver> preview(List<Tick> ticked, long handler) {
        return ticked.stream()
                .distinct()
                .limit(MOST)
                .map(tick -> look(tick, handler))
                .toList();
    }

    /** Hands them over, one by one. */
    @Requires(Action.ASSIGN_CASE)
    public List<HandedOver> handOver(List<Tick> ticked, long handler) {
        return ticked.stream()
                .distinct()
                .limit(MOST)
                .map(tick -> give(tick, handler))
                .toList();
    }

    private HandedOver give(Tick tick, long handler) {
        HandedOver expected = look(tick, handler);
        if (!expected.done()) {
            return expected;
        }
        try {
            own.run(() -> casework.assign(tick.id(), tick.version(), handler));
            return expected;
        } catch (RefusedException refused) {
            boolean eligible = !"handlerNotEligible".equals(refused.key());
            return new HandedOver(expected.number(), eligible ? Outcome.CHANGED : Outcome.NOT_ELIGIBLE);
        } catch (NotThereException gone) {
            return new HandedOver(expected.number(), Outcome.GONE);
        }
    }

    private HandedOver look(Tick tick, long handler) {
        return own.get(() -> {
            Optional<IncidentCase> found = door.find(tick.id(), Action.LIST_OPEN_CASES);
            return found.map(incident -> new HandedOver(incident.caseNumber(), outcome(incident, tick, handler)))
                    .orElseGet(() -> new HandedOver(null, Outcome.GONE));
        });
    }

    private Outcome outcome(IncidentCase incident, Tick tick, long handler) {
        if (incident.version() != tick.version()) {
            return Outcome.CHANGED;
        }
        if (incident.handler() == handler) {
            return Outcome.HAS_IT;
        }
        boolean eligible =
                handlers.forUnit(incident.place().unit()).stream().anyMatch(choice -> choice.id() == handler);
        return eligible ? Outcome.DONE : Outcome.NOT_ELIGIBLE;
    }
}
