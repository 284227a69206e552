package dk.dpsd.plans.run;

import dk.dpsd.access.ScopesOfOthers;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.plans.RecipientRules;
import dk.dpsd.plans.content.ContentCatalogue;
import dk.dpsd.plans.content.ContentOrder;
import dk.dpsd.plans.content.PlanConditions;
import dk.dpsd.plans.content.PlanFile;
import dk.dpsd.plans.content.ReportGone;
import dk.dpsd.plans.model.Content;
import dk.dpsd.plans.model.Plan;
import dk.dpsd.plans.model.PlanResult;
import dk.dpsd.plans.model.PlanRun;
import dk.dpsd.plans.model.PlanTerms;
import dk.dpsd.plans.store.PlanRunStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes and sends the reports of one run, in the transaction that writes down that it ran: all of it, or none. Each
 * recipient's is made with her own rights as they are now, of the plan's unit and what lies below it, and of nothing else.
 */
@Dependent
class PlanRunner {

    @Inject
    RecipientRules rules;

    @Inject
    ScopesOfOthers scopes;

    @Inject
    ContentCatalogue contents;

    @Inject
    PlanRunStore runs;

    @Inject
    SebStore seb;

    @Inject
    PlanConditions conditions;

    @Inject
    RunRecords records;

    @Inject
    Unreached unreached;

    @Inject
    Event<TellsPeople> mail;

    void run(Plan plan, PlanRun run) {
        PlanTerms terms = plan.terms();
        Map<Long, SebUser> people =
                seb.users(terms.recipients()).stream().collect(Collectors.toMap(SebUser::id, Function.identity()));
        Map<Long, String> objections = objections(terms);
        Map<Long, String> refused = new TreeMap<>();
        people.forEach((account, person) -> {
            String reason = objections.get(account);
            if (reason == null) {
                reason = send(plan, run, person);
            }
            if (reason != null) {
                refused.put(account, reason);
            }
        });
        unreached.tell(plan, run, refused);
        refused.forEach((account, reason) -> {
            runs.add(PlanResult.refused(run, account, reason));
            records.refused(plan, people.get(account), reason);
        });
    }

    /** A plan that nobody administers any more sends nothing. */
    private Map<Long, String> objections(PlanTerms terms) {
        boolean orphaned = rules.administrators(terms.unit()).isEmpty();
        return orphaned
                ? terms.recipients().stream().collect(Collectors.toMap(Function.identity(), one -> "noAdministrator"))
                : rules.objections(terms.unit(), terms.content().isPersonal(), terms.recipients());
    }

    /** @return why nothing was sent, or null */
    private String send(Plan plan, PlanRun run, SebUser person) {
        ContentOrder order = order(plan.terms(), run, person.id());
        PlanFile file;
        try {
            file = contents.make(plan.terms().content(), order);
        } catch (ReportGone gone) {
            return gone.reason();
        }
        PlanResult result = runs.add(PlanResult.sent(run, person.id(), file.rows(), file.cases()));
        mail.fire(new PlanReport(
                new Addressee(person.name(), person.email()),
                result.id(),
                plan.id(),
                plan.terms().words().name(),
                plan.terms().words().message(),
                order.span(),
                file));
        records.sent(plan, person, file);
        return null;
    }

    private ContentOrder order(PlanTerms terms, PlanRun run, long account) {
        Content content = terms.content();
        LocalDate day = LocalDate.ofInstant(run.dueAt(), Clocks.COPENHAGEN);
        Days span = content.period().before(day);
        return new ContentOrder(
                scopes.of(account, content.isPersonal() ? Action.READ_CASE : Action.RECEIVE_PLAN),
                conditions.within(terms.unit(), content.criteria()).received(span),
                terms.unit(),
                span,
                content.isPersonal(),
                day);
    }
}
