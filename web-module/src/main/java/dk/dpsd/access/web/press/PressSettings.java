package dk.dpsd.access.web.press;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules for presses as this installation has set them, and this node's memory of who pressed. */
@ApplicationScoped
class PressSettings {

    private static final int WRONG_A_MINUTE = 10;
    private static final int WRONG_AN_HOUR = 60;

    @Inject
    @ConfigProperty(name = "dpsd.press.shortest-seconds", defaultValue = "3")
    int shortestSeconds;

    @Inject
    @ConfigProperty(name = "dpsd.press.per-minute", defaultValue = "30")
    int perMinute;

    @Inject
    @ConfigProperty(name = "dpsd.press.per-hour", defaultValue = "600")
    int perHour;

    private final AddressPauses guesses = new AddressPauses(WRONG_A_MINUTE, WRONG_AN_HOUR);
    private AddressPauses pauses;
    private PressRule rule;

    @PostConstruct
    void begin() {
        pauses = new AddressPauses(perMinute, perHour);
        rule = new PressRule(Duration.ofSeconds(shortestSeconds));
    }

    long pause(String address, Instant now) {
        return pauses.press(Network.of(address), now);
    }

    /** Wrong codes: with 128 bits nobody hits one, but nobody should be let try for nothing either. */
    long waitToGuess(String address, Instant now) {
        return guesses.waits(Network.of(address), now);
    }

    void guessedWrong(String address, Instant now) {
        guesses.press(Network.of(address), now);
    }

    PressRule rule() {
        return rule;
    }
}
