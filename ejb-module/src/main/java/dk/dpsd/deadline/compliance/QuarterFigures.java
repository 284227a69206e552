package dk.dpsd.deadline.compliance;

import dk.dpsd.deadline.store.ProviderCaseStore.Timed;
import dk.dpsd.shared.Clocks;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a provider kept the 90 days with the cases reported in one quarter (R-ANON-09).
 *
 * @param received all cases reported in the quarter
 * @param counts how many of them stand how
 * @param share of those whose outcome is certain the per cent that were closed in time, rounded down, so that 100 means all;
 *     null where none is certain yet
 * @param medianDays days from report to closing of those closed, in halves; null where none is closed
 * @param trend share less the share of the quarter before, in percentage points; null where one of them is missing
 */
public record QuarterFigures(
        Quarter quarter, long received, Map<Outcome, Long> counts, Integer share, Double medianDays, Integer trend)
        implements Serializable {

    private static final int HUNDRED = 100;

    static QuarterFigures of(Quarter quarter, List<Timed> cases, QuarterFigures before, LocalDate today) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0L);
        }
        cases.forEach(one -> counts.merge(Outcome.of(one.receivedAt(), one.endedAt(), today), 1L, Long::sum));
        Integer share = share(counts);
        Integer trend = share == null || before == null || before.share() == null ? null : share - before.share();
        return new QuarterFigures(quarter, cases.size(), counts, share, median(cases), trend);
    }

    private static Integer share(Map<Outcome, Long> counts) {
        long inTime = counts.get(Outcome.IN_TIME);
        long certain = inTime + counts.get(Outcome.CLOSED_LATE) + counts.get(Outcome.OPEN_LATE);
        return certain == 0 ? null : (int) (HUNDRED * inTime / certain);
    }

    private static Double median(List<Timed> cases) {
        long[] days = cases.stream()
                .filter(one -> one.endedAt() != null)
                .mapToLong(one -> ChronoUnit.DAYS.between(day(one.receivedAt()), day(one.endedAt())))
                .sorted()
                .toArray();
        if (days.length == 0) {
            return null;
        }
        int middle = days.length / 2;
        return days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.COPENHAGEN);
    }

    /** How many stand so. */
    public long count(Outcome outcome) {
        return counts.get(outcome);
    }
}
