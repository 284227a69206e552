package dk.dpsd.deadline.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.deadline.store.ProviderCaseStore.Timed;
import dk.dpsd.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-ANON-09: what is in time, the share, the median and the trend")
class ComplianceRulesTest {

    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 15);

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(Clocks.COPENHAGEN).toInstant();
    }

    /** A leap day, summer time, the last minute of a day. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-10T23:59, 89, IN_TIME, RUNNING",
        "2026-02-10T23:59, 90, IN_TIME, RUNNING",
        "2026-02-10T23:59, 91, CLOSED_LATE, OPEN_LATE",
        "2028-01-15T00:00, 90, IN_TIME, RUNNING",
        "2028-01-15T00:00, 91, CLOSED_LATE, OPEN_LATE",
        "2026-09-15T12:00, 90, IN_TIME, RUNNING",
        "2026-09-15T12:00, 91, CLOSED_LATE, OPEN_LATE",
    })
    void outcome(String received, int days, Outcome closed, Outcome open) {
        Instant in = at(received);
        LocalDate day = LocalDate.ofInstant(in, Clocks.COPENHAGEN).plusDays(days);
        for (String time : List.of("T00:00", "T23:59:59")) {
            assertThat(Outcome.of(in, at(day + time), day.plusDays(200))).isEqualTo(closed);
        }
        assertThat(Outcome.of(in, null, day)).isEqualTo(open);
    }

    /** @param days from report to closing, one case each; -1 for one that is open */
    private static List<Timed> cases(String received, int... days) {
        List<Timed> cases = new ArrayList<>();
        for (int one : days) {
            Instant in = at(received);
            Instant ended =
                    one < 0 ? null : in.atZone(Clocks.COPENHAGEN).plusDays(one).toInstant();
            cases.add(new Timed(cases.size(), 1, "Solgården", in, ended));
        }
        return cases;
    }

    private static QuarterFigures figures(List<Timed> cases, QuarterFigures before) {
        return QuarterFigures.of(QUARTER, cases, before, TODAY);
    }

    @Test
    void nothingHasNoShareAndNoMedian() {
        var none = figures(List.of(), null);
        assertThat(none.received()).isZero();
        assertThat(none.share()).isNull();
        assertThat(none.medianDays()).isNull();
        assertThat(none.trend()).isNull();
    }

    /** Open with days left: neither kept nor broken. */
    @Test
    void whatIsStillOpenInTimeIsInNoShare() {
        var open = figures(cases("2026-09-30T12:00", -1, -1), null);
        assertThat(open.count(Outcome.RUNNING)).isEqualTo(2);
        assertThat(open.share()).isNull();
        var half = figures(cases("2026-09-30T12:00", -1, 10), null);
        assertThat(half.share()).isEqualTo(100);
        assertThat(half.received()).isEqualTo(2);
    }

    @Test
    void theShareIsRoundedDownSoThatHundredMeansAll() {
        int[] days = new int[200];
        days[0] = 91;
        var almost = figures(cases("2026-07-01T12:00", days), null);
        assertThat(almost.share()).isEqualTo(99);
        assertThat(almost.count(Outcome.CLOSED_LATE)).isEqualTo(1);
        assertThat(figures(cases("2026-07-01T12:00", 1, -1, 91), null).share()).isEqualTo(33);
    }

    @Test
    void theMedianIsOfClosedOnes() {
        assertThat(figures(cases("2026-07-01T12:00", 5), null).medianDays()).isEqualTo(5.0);
        assertThat(figures(cases("2026-07-01T12:00", 100, -1, 5, 10), null).medianDays())
                .isEqualTo(10.0);
        assertThat(figures(cases("2026-07-01T12:00", 5, 10), null).medianDays()).isEqualTo(7.5);
    }

    @Test
    void theTrendIsInPercentagePointsAndNeedsBoth() {
        var before = figures(cases("2026-07-01T12:00", 10, 95), null);
        assertThat(figures(cases("2026-07-01T12:00", 10), before).trend()).isEqualTo(50);
        assertThat(figures(cases("2026-07-01T12:00", 95), before).trend()).isEqualTo(-50);
        assertThat(figures(List.of(), before).trend()).isNull();
        assertThat(figures(cases("2026-07-01T12:00", 10), figures(List.of(), null))
                        .trend())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-1, 2025-4",
        "2026-03-31, 2026-1, 2025-4",
        "2026-04-01, 2026-2, 2026-1",
        "2028-02-29, 2028-1, 2027-4",
        "2026-12-31, 2026-4, 2026-3",
    })
    void quarters(LocalDate day, String quarter, String before) {
        assertThat(Quarter.of(day)).hasToString(quarter);
        assertThat(Quarter.of(day).minus(1)).hasToString(before);
        assertThat(Quarter.parse(quarter)).contains(Quarter.of(day));
        assertThat(Quarter.of(day).days().covers(day)).isTrue();
        assertThat(Quarter.of(day).minus(1).lastDay().plusDays(1))
                .isEqualTo(Quarter.of(day).firstDay());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"null", "2026-0", "2026-5", "26-1", "2026-11", "x"})
    void whatIsNoQuarterIsNone(String text) {
        assertThat(Quarter.parse(text)).isEmpty();
    }
}
