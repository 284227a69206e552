package dk.dpsd.plans;

import dk.dpsd.plans.model.Content;
import dk.dpsd.plans.model.Plan;
import dk.dpsd.plans.model.PlanTerms;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells the access log what was done to plans: which, what it sends, and to whom. */
@Dependent
class PlanRecords {

    /** As long as a value of the log may be, and some room. */
    private static final int LONGEST = 400;

    @Inject
    SebStore seb;

    @Inject
    CurrentUser user;

    @Inject
    Event<RecordsDeed> log;

    void tell(Plan plan, String deed) {
        PlanTerms terms = plan.terms();
        List<FieldChange> said = new ArrayList<>();
        said.add(FieldChange.harmless("plan", null, plan.id().toString()));
        said.add(FieldChange.harmless("planContent", null, content(terms.content())));
        add(said, "criteria", Sensitivity.HARMLESS, null, criteria(terms.content()));
        said.add(new FieldChange("planRecipients", Sensitivity.PERSONAL, null, names(terms.recipients())));
        log.fire(new RecordsDeed(null, user.cvr().orElse(null), deed, said));
    }

    void tellChange(Plan plan, PlanTerms before) {
        PlanTerms now = plan.terms();
        List<FieldChange> said = new ArrayList<>();
        said.add(FieldChange.harmless("plan", null, plan.id().toString()));
        add(said, "unit", Sensitivity.HARMLESS, Long.toString(before.unit()), Long.toString(now.unit()));
        add(said, "planContent", Sensitivity.HARMLESS, content(before.content()), content(now.content()));
        add(said, "criteria", Sensitivity.HARMLESS, criteria(before.content()), criteria(now.content()));
        add(said, "planRecipients", Sensitivity.PERSONAL, names(before.recipients()), names(now.recipients()));
        add(
                said,
                "planReason",
                Sensitivity.FREE_TEXT,
                before.words().reason(),
                now.words().reason());
        log.fire(new RecordsDeed(null, user.cvr().orElse(null), "planChanged", said));
    }

    private static void add(List<FieldChange> said, String field, Sensitivity kind, String before, String now) {
        if (!Objects.equals(before, now)) {
            said.add(new FieldChange(field, kind, before, now));
        }
    }

    private static String content(Content content) {
        return content.kind() + ":" + content.report() + (content.isPersonal() ? " +" : "");
    }

    private static String criteria(Content content) {
        String all = content.criteria();
        return all.isEmpty() ? null : all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }

    private String names(Collection<Long> accounts) {
        return seb.users(accounts).stream().map(SebUser::login).collect(Collectors.joining(", "));
    }
}
