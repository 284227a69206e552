package dk.dpsd.plans;

import dk.dpsd.plans.content.PlanConditions;
import dk.dpsd.plans.model.Plan;
import dk.dpsd.plans.model.PlanTerms;
import dk.dpsd.plans.model.Recurrence;
import dk.dpsd.plans.store.PlanStore.Listed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes of plans what pages show. */
@Dependent
class PlanPictures {

    @Inject
    PlanUnits units;

    @Inject
    PlanConditions conditions;

    PlanLine line(Listed listed) {
        Plan plan = listed.plan();
        return new PlanLine(
                plan.publicId(),
                plan.version(),
                plan.id(),
                plan.words().name(),
                units.name(plan.unit()).orElse(null),
                listed.madeBy(),
                plan.isActive(),
                plan.isActive() ? plan.nextRunAt() : null,
                dates(plan.recurrence()),
                listed.recipients());
    }

    PlanSheet sheet(Plan plan) {
        PlanTerms terms = plan.terms();
        var words = new PlanForm.Words(
                terms.words().name(), terms.words().message(), terms.words().reason());
        var content = terms.content();
        var form = new PlanForm(
                words,
                terms.unit(),
                dates(terms.recurrence()),
                content.kind() + ":" + content.report(),
                content.period(),
                content.isPersonal(),
                terms.recipients(),
                content.criteria());
        return new PlanSheet(
                plan.publicId(),
                plan.version(),
                plan.id(),
                plan.isActive(),
                units.name(terms.unit()).orElse(null),
                form,
                plan.lastChange().by(),
                plan.lastChange().at(),
                plan.isActive() ? plan.nextRunAt() : null,
                conditions.named(conditions.read(content.criteria())));
    }

    private static PlanForm.Dates dates(Recurrence recurrence) {
        return new PlanForm.Dates(
                recurrence.every(),
                recurrence.step(),
                recurrence.weekdays(),
                recurrence.dayOfMonth(),
                recurrence.at(),
                recurrence.firstDay(),
                recurrence.lastDay(),
                recurrence.times());
    }
}
