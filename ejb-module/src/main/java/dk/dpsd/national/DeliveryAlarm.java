package dk.dpsd.national;

import dk.dpsd.national.model.DeliveryState;
import dk.dpsd.national.store.DeliveryStore;
import dk.dpsd.national.store.DeliveryStore.Standing;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says every hour in the log of each node that deliveries wait too long or were turned away, with the remedy. */
@Stateless
public class DeliveryAlarm {

    private static final Logger LOG = System.getLogger(DeliveryAlarm.class.getName());

    @Inject
    DeliveryStore store;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.national.alarm-hours", defaultValue = "24")
    int alarmHours = 24;

    @Schedule(hour = "*", minute = "23", persistent = false, info = "national: alarm")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void look() {
        trouble().ifPresent(line -> LOG.log(Level.ERROR, line));
    }

    /** What is wrong, in a line; empty where nothing is. */
    Optional<String> trouble() {
        Instant now = Clocks.now(clock);
        Standing standing = store.standing(now);
        long turnedAway = standing.counts().get(DeliveryState.TURNED_AWAY);
        Optional<Instant> late = standing.oldest()
                .filter(since -> since.plus(Duration.ofHours(alarmHours)).isBefore(now));
        if (turnedAway == 0 && late.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Deliveries to the authority: " + turnedAway + " turned away"
                + late.map(since -> ", the longest waiting since " + since).orElse("")
                + ". See /drift/levering for the cause; nothing is lost, and the 90 days run on.");
    }
}
