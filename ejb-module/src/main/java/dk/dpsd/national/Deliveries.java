package dk.dpsd.national;

import dk.dpsd.casework.CaseDoor;
import dk.dpsd.national.channel.ChannelSettings;
import dk.dpsd.national.model.Delivery;
import dk.dpsd.national.model.DeliveryState;
import dk.dpsd.national.store.DeliveryStore;
import dk.dpsd.national.store.DeliveryStore.Standing;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the deliveries to the authority stand, for the operator: numbers and case numbers, nothing of what cases say. */
@Stateless
public class Deliveries {

    private static final int MOST = 100;

    @Inject
    DeliveryStore store;

    @Inject
    CaseDoor door;

    @Inject
    ChannelSettings settings;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> log;

    /**
     * One that is held back or was tried in vain.
     *
     * @param number null where it was never tried
     * @param since when it was refused or turned away; null for one that is tried again
     * @param next when it is tried again; null for one that is refused or turned away
     * @param reason the places and kinds of what was found, or the class of the error
     */
    public record Trouble(
            String number, DeliveryState state, Instant since, Instant next, int attempts, String reason) {

        static Trouble of(Delivery delivery) {
            DeliveryState state = delivery.state();
            return switch (state) {
                case REFUSED -> still(delivery, state, delivery.refusedAt(), delivery.refusedFor());
                case TURNED_AWAY -> still(delivery, state, delivery.turnedAwayAt(), delivery.turnedAwayFor());
                case WAITING, RETRIED, ACKNOWLEDGED ->
                    new Trouble(
                            delivery.caseNumber(),
                            state,
                            null,
                            delivery.nextAttemptAt(),
                            delivery.attempts(),
                            delivery.lastError());
            };
        }

        private static Trouble still(Delivery delivery, DeliveryState state, Instant since, String reason) {
            return new Trouble(delivery.caseNumber(), state, since, null, delivery.attempts(), reason);
        }
    }

    /** How many are held back, turned away or tried again. */
    @Requires(Action.READ_DELIVERY)
    public Count stuck() {
        Map<DeliveryState, Long> counts = channel().counts();
        return Count.of(Stream.of(DeliveryState.REFUSED, DeliveryState.TURNED_AWAY, DeliveryState.RETRIED)
                .mapToLong(counts::get)
                .sum());
    }

    @Requires(Action.READ_DELIVERY)
    public List<Trouble> troubled() {
        return store.troubled(MOST).stream().map(Trouble::of).toList();
    }

    /**
     * How cases go to the authority, and how they stand.
     *
     * @param way null where it is set up wrongly
     * @param oldest since when the longest waiting one has waited; null where nothing waits
     * @param counts how many wait, are tried again, are refused, and were received by the authority since midnight in
     *     Denmark
     */
    public record Channel(
            ChannelSettings.Way way,
            String authority,
            String format,
            Instant oldest,
            Map<DeliveryState, Long> counts) {}

    @Requires(Action.READ_DELIVERY)
    public Channel channel() {
        Standing standing = store.standing(Clocks.midnight(Clocks.today(clock)));
        return new Channel(
                settings.way().orElse(null),
                settings.authority(),
                settings.format(),
                standing.oldest().orElse(null),
                standing.counts());
    }

    /**
     * Lets everything the authority's side turned away be tried again from now on.
     *
     * @return how many those are
     */
    @Requires(Action.RESEND_DELIVERY)
    public int resend() {
        Instant now = Clocks.now(clock);
        int resent = 0;
        for (Delivery delivery : store.turnedAway()) {
            resent += delivery.resend(now) ? 1 : 0;
        }
        log.fire(new RecordsDeed(
                null,
                null,
                "deliveriesResent",
                List.of(new FieldChange("count", Sensitivity.HARMLESS, null, Integer.toString(resent)))));
        return resent;
    }

    /** Why a case the caller may see is not sent; empty where nothing holds it back. */
    @Requires(Action.READ_CASE)
    public Optional<String> refusal(PublicId publicId) {
        return store.find(door.enter(publicId, Action.READ_CASE)).map(Delivery::refusedFor);
    }
}
