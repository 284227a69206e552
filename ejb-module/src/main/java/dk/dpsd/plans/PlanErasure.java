package dk.dpsd.plans;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.plans.run.PlanMailWithdrawn;
import dk.dpsd.plans.store.PlanRunStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Redaction;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Reports that still wait to be sent and hold words of a case that ends are not sent any more; sent ones are not kept. */
@Dependent
public class PlanErasure implements ErasesCaseData {

    private final PlanRunStore runs;
    private final Event<TellsPeople> mail;
    private final Clock clock;

    @Inject
    public PlanErasure(PlanRunStore runs, Event<TellsPeople> mail, Clock clock) {
        this.runs = runs;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public String street() {
        return "plans";
    }

    @Override
    public Erased erase(long caseId, Redaction redaction) {
        List<Long> waiting = runs.waitingWith(caseId);
        for (long result : waiting) {
            mail.fire(new PlanMailWithdrawn(result));
            runs.lock(result).ifPresent(one -> one.settle(false, "caseEnded", Clocks.now(clock)));
        }
        return Erased.of(Thing.MAIL_FIELD, waiting.size());
    }
}
