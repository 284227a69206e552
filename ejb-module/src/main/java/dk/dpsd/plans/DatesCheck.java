package dk.dpsd.plans;

import dk.dpsd.plans.model.Every;
import dk.dpsd.plans.model.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is wrong with the dates of a plan, field by field, and the recurrence where nothing is. */
final class DatesCheck {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int LAST_DAY_OF_MONTH = 31;

    private final PlanForm.Dates dates;
    private final Map<String, String> problems = new LinkedHashMap<>();

    DatesCheck(PlanForm.Dates dates) {
        this.dates = dates;
        rhythm();
        limits();
    }

    /** By field, each a key of the text bundle. */
    Map<String, String> problems() {
        return problems;
    }

    /** Also a plan whose dates all lie behind it is none. */
    Map<String, String> problems(Instant now) {
        if (problems.isEmpty() && recurrence().after(now).isEmpty()) {
            problems.put("firstDay", "dates.past");
        }
        return problems;
    }

    Recurrence recurrence() {
        boolean monthly = dates.every() == Every.MONTH || dates.every() == Every.QUARTER;
        return new Recurrence(
                dates.every(),
                dates.step(),
                dates.every() == Every.WEEK ? dates.weekdays() : Set.of(),
                monthly ? dates.dayOfMonth() : 1,
                dates.at(),
                dates.firstDay(),
                dates.lastDay(),
                dates.times());
    }

    private void rhythm() {
        if (dates.every() == null) {
            problems.put("every", "every.missing");
        }
        if (!isWithin(dates.step(), Recurrence.WIDEST)) {
            problems.put("step", "step.wrong");
        }
        boolean monthly = dates.every() == Every.MONTH || dates.every() == Every.QUARTER;
        if (monthly && !isWithin(dates.dayOfMonth(), LAST_DAY_OF_MONTH)) {
            problems.put("dayOfMonth", "dayOfMonth.wrong");
        }
        if (dates.at() == null) {
            problems.put("at", "at.missing");
        }
    }

    private void limits() {
        if (dates.firstDay() == null) {
            problems.put("firstDay", "firstDay.missing");
        } else if (isFarOff(dates.firstDay())) {
            problems.put("firstDay", "day.farOff");
        }
        if (dates.unreadable().contains("lastDay")) {
            problems.put("lastDay", "day.wrong");
        } else if (dates.lastDay() != null && isFarOff(dates.lastDay())) {
            problems.put("lastDay", "day.farOff");
        } else if (dates.lastDay() != null
                && dates.firstDay() != null
                && dates.lastDay().isBefore(dates.firstDay())) {
            problems.put("lastDay", "lastDay.early");
        }
        boolean limited = dates.times() != null || dates.unreadable().contains("times");
        if (limited && !isWithin(dates.times(), Recurrence.MOST_TIMES)) {
            problems.put("times", "times.wrong");
        }
    }

    private static boolean isFarOff(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST);
    }

    private static boolean isWithin(Integer number, int most) {
        return number != null && number >= 1 && number <= most;
    }
}
