package dk.dpsd.casework.overview;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.overview.BulkResult.Outcome;
import dk.dpsd.casework.store.ReminderStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Påmindelse (R-OPEN-02): reminds the handlers of ticked cases by a mail that holds number and link, once a day and case
 * whoever asks for it. Nothing of the case changes; the access log tells of it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkReminder {

    @Inject
    BulkCases bulk;

    @Inject
    CaseDoor door;

    @Inject
    Scopes scopes;

    @Inject
    ReminderStore reminders;

    @Inject
    Leavers leavers;

    @Inject
    SebStore seb;

    @Inject
    Clock clock;

    @Inject
    Event<TellsPeople> mail;

    @Inject
    Event<Records> log;

    /** What would become of each ticked case, without doing it. */
    @Requires(Action.REMIND_HANDLER)
    public List<BulkResult> preview(List<Tick> ticked) {
        return bulk.preview(ticked, this::outcome);
    }

    /** Reminds, one by one. */
    @Requires(Action.REMIND_HANDLER)
    public List<BulkResult> remind(List<Tick> ticked) {
        return bulk.run(ticked, this::outcome, this::remind);
    }

    private Outcome outcome(IncidentCase incident) {
        if (!leavers.among(Set.of(OpenCases.holding(incident))).isEmpty()) {
            return Outcome.HANDLER_LEFT;
        }
        return reminders.isReminded(scope(), incident.id(), Clocks.today(clock)) ? Outcome.REMINDED : Outcome.DONE;
    }

    private void remind(Tick tick) {
        IncidentCase incident = door.lock(tick.id(), Action.REMIND_HANDLER);
        LocalDate today = Clocks.today(clock);
        if (incident.version() != tick.version()) {
            throw new RefusedException("conflict");
        }
        if (reminders.isReminded(scope(), incident.id(), today)) {
            throw new RefusedException("remindedToday");
        }
        reminders.note(scope(), incident.id(), today);
        SebUser handler = seb.user(incident.handler()).orElseThrow(NotThereException::new);
        mail.fire(new HandlerReminded(
                incident.id(),
                incident.publicId(),
                incident.caseNumber(),
                new Addressee(handler.name(), handler.email())));
        log.fire(new Records(
                incident.id(),
                incident.publicId(),
                "handlerReminded",
                List.of(FieldChange.harmless("handler", null, handler.login()))));
    }

    private Scope scope() {
        return scopes.of(Action.REMIND_HANDLER);
    }
}
