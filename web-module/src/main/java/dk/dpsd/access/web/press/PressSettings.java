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

    @Inject
    @ConfigProperty(name = "dpsd.press.shortest-seconds", defaultValue = "3")
    int shortestSeconds;

    @Inject
    @ConfigProperty(name = "dpsd.press.per-minute", defaultValue = "30")
    int perMinute;

    @Inject
    @ConfigProperty(name = "dpsd.press.per-hour", defaultValue = "600")
    int perHour;

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

    PressRule rule() {
        return rule;
    }
}
