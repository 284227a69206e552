package dk.dpsd.access.web.press;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a press on a public page looks like a person's, without a puzzle and without anybody else's help: nobody reads
 * and fills a form in a moment, and nobody fills a field that cannot be seen. Whoever does is asked to press once more and
 * loses nothing; the second press counts, for a browser may have filled the field by itself.
 */
final class PressRule {

    private final Duration shortest;

    /** @param shortest how long a form must have been open; zero asks for nothing */
    PressRule(Duration shortest) {
        this.shortest = shortest;
    }

    /**
     * Judges a press.
     *
     * @param shown when the form was handed out, or null where it is not ours
     * @param again whether the form came back from an earlier press
     * @param trap what stood in the field that people do not see, or null
     */
    PressHold judge(Instant shown, boolean again, String trap, Instant now) {
        if (shown != null && again) {
            return PressHold.NONE;
        }
        if (trap != null && !trap.isEmpty()) {
            return PressHold.TRAP;
        }
        return !shortest.isZero() && (shown == null || shown.plus(shortest).isAfter(now))
                ? PressHold.TOO_FAST
                : PressHold.NONE;
    }
}
