package dk.dpsd.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.plans.PlanForm;
import dk.dpsd.plans.model.Every;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R-PLAN-02: what was typed into the dates of a plan stays, readable or not. */
class DatesInputTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Test
    void whatCannotBeReadIsNamedAndStays() {
        var input = new DatesInput(FIRST);
        input.setStep("to");
        input.setTimes("abc");
        input.setAt("morgen");
        input.setLastDay("jul");
        assertThat(input.dates())
                .isEqualTo(new PlanForm.Dates(
                        Every.WEEK,
                        null,
                        Set.of(),
                        1,
                        null,
                        FIRST,
                        null,
                        null,
                        Set.of("step", "times", "at", "lastDay")));
        assertThat(input.getTimes()).isEqualTo("abc");
    }

    @Test
    void anEmptyFieldIsNotUnreadable() {
        var input = new DatesInput(FIRST);
        input.setTimes(" ");
        input.setLastDay("");
        assertThat(input.dates().unreadable()).isEmpty();
        assertThat(input.dates().times()).isNull();
    }

    @Test
    void aPlanThatIsThereComesBackAsItWas() {
        var dates = new PlanForm.Dates(
                Every.MONTH, 2, Set.of(DayOfWeek.MONDAY), 31, LocalTime.of(7, 5), FIRST, FIRST.plusDays(40), 12);
        assertThat(new DatesInput(dates).dates()).isEqualTo(dates);
        assertThat(new DatesInput(dates).getAt()).isEqualTo("07:05");
    }
}
