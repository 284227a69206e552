package dk.dpsd.statistics.front;

import java.time.Instant;
import java.util.List;

/**
 * What the first question of the day is answered with.
 *
 * @param arrived reports of the last {@link StartFigures#DAYS} days
 * @param arrivedBefore of as many days before
 * @param arrivedSince since the reader was last here
 * @param lastHere when that was; null where this is her first time
 * @param waiting open cases that nobody has accepted
 * @param open open cases in somebody's hands
 * @param late open cases whose 90 days are over
 * @param soon open cases whose 90 days end within {@link StartFigures#SOON} days
 * @param rising what happens more often than before, the least likely chance first; null where the reader draws no reports
 * @param action what the reader's figures come from, and so where they lead; null where she has none
 */
public record Today(
        long arrived,
        long arrivedBefore,
        long arrivedSince,
        Instant lastHere,
        long waiting,
        long open,
        long late,
        long soon,
        List<RisingLine> rising,
        String action) {

    public boolean isEmpty() {
        return action == null;
    }
}
