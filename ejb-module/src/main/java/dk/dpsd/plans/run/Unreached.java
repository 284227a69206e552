package dk.dpsd.plans.run;

import dk.dpsd.plans.RecipientRules;
import dk.dpsd.plans.model.Plan;
import dk.dpsd.plans.model.PlanResult;
import dk.dpsd.plans.model.PlanRun;
import dk.dpsd.plans.model.ResultState;
import dk.dpsd.plans.store.PlanRunStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/**
 * Tells a plan's administrators of recipients who got nothing: whoever made it while she still administers it, else all
 * who do. Not again while nothing is new; the plan's page says it every time.
 */
@Dependent
class Unreached {

    @Inject
    RecipientRules rules;

    @Inject
    PlanRunStore runs;

    @Inject
    SebStore seb;

    @Inject
    Event<TellsPeople> mail;

    /** @param refused accounts with the reasons, before they are written down */
    void tell(Plan plan, PlanRun run, Map<Long, String> refused) {
        long fresh = refused.keySet().stream()
                .filter(account -> runs.last(plan.id(), account)
                        .map(PlanResult::state)
                        .filter(ResultState.REFUSED::equals)
                        .isEmpty())
                .count();
        if (fresh > 0) {
            tell(plan, run, refused.size());
        }
    }

    /** A mail did not get through: told where the one before did. */
    void tellOfMail(Plan plan, PlanRun run, PlanResult result) {
        boolean told = runs.before(result)
                .map(PlanResult::state)
                .filter(ResultState.REFUSED::equals)
                .isPresent();
        if (!told) {
            tell(plan, run, 1);
        }
    }

    private void tell(Plan plan, PlanRun run, int recipients) {
        Set<Long> all = rules.administrators(plan.terms().unit());
        Set<Long> told = all.contains(plan.madeBy()) ? Set.of(plan.madeBy()) : all;
        seb.users(told)
                .forEach(one -> mail.fire(new PlanNotReceived(
                        new Addressee(one.name(), one.email()), plan.publicId(), plan.id(), run.dueAt(), recipients)));
    }
}
