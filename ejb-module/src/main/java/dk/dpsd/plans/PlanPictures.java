package dk.dpsd.plans;

import dk.dpsd.plans.content.PlanConditions;
import dk.dpsd.plans.model.Plan;
import dk.dpsd.plans.model.PlanTerms;
import dk.dpsd.plans.model.Recurrence;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes of plans what pages show. */
@Dependent
class PlanPictures {

    @Inject
    PlanUnits units;

    @Inject
    SebStore seb;

    @Inject
    PlanConditions conditions;

    List<PlanLine> lines(List<Plan> plans) {
        Map<Long, String> names = seb
                .users(plans.stream().map(Plan::madeBy).distinct().toList())
                .stream()
                .collect(Collectors.toMap(SebUser::id, SebUser::name));
        return plans.stream().map(plan -> line(plan, names.get(plan.madeBy()))).toList();
    }

    private PlanLine line(Plan plan, String madeBy) {
        PlanTerms terms = plan.terms();
        return new PlanLine(
                plan.publicId(),
                plan.version(),
                plan.id(),
                terms.words().name(),
                units.name(terms.unit()).orElse(null),
                madeBy,
                plan.isActive(),
                plan.isActive() ? plan.nextRunAt() : null,
                dates(terms.recurrence()),
                terms.recipients().size());
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
