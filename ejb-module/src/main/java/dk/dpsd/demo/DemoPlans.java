package dk.dpsd.demo;

import dk.dpsd.access.ActingAs;
import dk.dpsd.plans.PlanForm;
import dk.dpsd.plans.PlanRecipients;
import dk.dpsd.plans.Plans;
import dk.dpsd.plans.RecipientLine;
import dk.dpsd.plans.content.CaseList;
import dk.dpsd.plans.content.ProviderReport;
import dk.dpsd.plans.model.Every;
import dk.dpsd.plans.model.ReportPeriod;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The plans of the demo world: made once by Jammerbugt's plan administrator for its quality employee. */
@Dependent
class DemoPlans {

    private static final String ADMINISTRATOR = "planadmin.jammerbugt";
    private static final String RECIPIENT = "kvalitet.jammerbugt";
    private static final int FIFTH = 5;
    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    @Inject
    Plans plans;

    @Inject
    PlanRecipients recipients;

    @Inject
    ActingAs acting;

    @Inject
    Clock clock;

    void arrive() {
        acting.person(ADMINISTRATOR, () -> {
            if (plans.page(true, null, Optional.empty()).isEmpty()) {
                weekly();
                quarterly();
            }
            return null;
        });
    }

    private void weekly() {
        var words = new PlanForm.Words(
                "Ugentlig liste",
                "Her er de sager, kommunen modtog i sidste uge. Vi taler om dem på mandagsmødet.",
                null);
        add(words, dates(Every.WEEK, 1), CaseList.KIND + ":" + CaseList.RECEIVED, ReportPeriod.WEEK);
    }

    private void quarterly() {
        var words = new PlanForm.Words("Kvartalsrapport om private leverandørers 90 dage", null, null);
        add(
                words,
                dates(Every.QUARTER, FIFTH),
                ProviderReport.KIND + ":" + ProviderReport.PROVIDERS,
                ReportPeriod.QUARTER);
    }

    private void add(PlanForm.Words words, PlanForm.Dates dates, String content, ReportPeriod period) {
        Set<Long> to = recipients.find(DemoUnits.JAMMERBUGT, false, RECIPIENT).stream()
                .map(RecipientLine::account)
                .collect(Collectors.toSet());
        plans.add(new PlanForm(words, DemoUnits.JAMMERBUGT, dates, content, period, false, to, ""));
    }

    private PlanForm.Dates dates(Every every, int dayOfMonth) {
        return new PlanForm.Dates(
                every, 1, Set.of(DayOfWeek.MONDAY), dayOfMonth, SEVEN, Clocks.today(clock), null, null);
    }
}
