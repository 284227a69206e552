package dk.dpsd.seb.web;

import dk.dpsd.seb.Consequences;
import dk.dpsd.seb.Consequences.Elsewhere;
import dk.dpsd.seb.Consequences.LookupChange;
import dk.dpsd.seb.Consequences.MailboxChange;
import dk.dpsd.seb.RolePreview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Says in sentences what a change of roles will do. */
@Named
@RequestScoped
public class PreviewWords {

    @Inject
    SebAnswer answer;

    /** One sentence a consequence, the mailboxes first; never empty. */
    public List<String> lines(RolePreview preview) {
        if (preview == null) {
            return List.of();
        }
        Consequences all = preview.consequences();
        if (all.isNothing()) {
            return List.of(answer.say("preview.nothing"));
        }
        List<String> lines = new ArrayList<>();
        all.mailboxes().forEach(change -> lines.add(mailbox(change)));
        if (!all.mailboxes().isEmpty() || !all.reports().isEmpty()) {
            lines.add(answer.say("preview.reports", all.movedReports()));
        }
        all.reports().forEach(report -> lines.add(report(report)));
        all.lookups().forEach(change -> lines.add(lookup(change)));
        return List.copyOf(lines);
    }

    private String mailbox(MailboxChange change) {
        String key = "preview.mailbox." + change.before() + "." + change.after();
        return answer.say(key, change.unit(), mailboxName(change.otherwise()));
    }

    private String report(Elsewhere report) {
        return answer.say(
                "preview.report",
                report.unit(),
                report.number(),
                mailboxName(report.before()),
                mailboxName(report.after()));
    }

    private String lookup(LookupChange change) {
        String key = "preview.lookup." + (change.appears() ? "in." : "out.") + (change.subUnits() ? "below" : "own");
        return answer.say(key, change.unit());
    }

    private String mailboxName(String unit) {
        return unit == null ? answer.say("preview.unrouted") : unit;
    }
}
