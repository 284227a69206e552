package dk.dpsd.national;

import dk.dpsd.casework.CaseDoor;
import dk.dpsd.national.model.Delivery;
import dk.dpsd.national.model.DeliveryState;
import dk.dpsd.national.store.DeliveryStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the deliveries to the authority stand, for the operator: numbers and case numbers, nothing of what cases say. */
@Stateless
public class Deliveries {

    private static final int MOST = 100;

    @Inject
    DeliveryStore store;

    @Inject
    CaseDoor door;

    @Inject
    Clock clock;

    /**
     * One that is held back or was tried in vain.
     *
     * @param number null where it was never tried
     * @param since when it was refused; null for one that is tried again
     * @param next when it is tried again; null for one that is refused
     * @param reason the places and kinds of what was found, or the class of the error
     */
    public record Trouble(
            String number, DeliveryState state, Instant since, Instant next, int attempts, String reason) {

        static Trouble of(Delivery delivery) {
            boolean refused = delivery.state() == DeliveryState.REFUSED;
            return new Trouble(
                    delivery.caseNumber(),
                    delivery.state(),
                    delivery.refusedAt(),
                    refused ? null : delivery.nextAttemptAt(),
                    delivery.attempts(),
                    refused ? delivery.refusedFor() : delivery.lastError());
        }
    }

    /** How many wait, are tried again, are refused, and were received by the authority since midnight in Denmark. */
    @Requires(Action.READ_DELIVERY)
    public Map<DeliveryState, Long> counts() {
        return store.counts(Clocks.today(clock).atStartOfDay(Clocks.COPENHAGEN).toInstant());
    }

    @Requires(Action.READ_DELIVERY)
    public List<Trouble> troubled() {
        return store.troubled(MOST).stream().map(Trouble::of).toList();
    }

    /** Why a case the caller may see is not sent; empty where nothing holds it back. */
    @Requires(Action.READ_CASE)
    public Optional<String> refusal(PublicId publicId) {
        return store.find(door.enter(publicId, Action.READ_CASE)).map(Delivery::refusedFor);
    }
}
