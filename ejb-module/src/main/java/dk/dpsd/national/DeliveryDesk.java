package dk.dpsd.national;

import dk.dpsd.casework.Places;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.collective.CollectiveSheet;
import dk.dpsd.casework.model.collective.SheetCount;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.CollectiveStore;
import dk.dpsd.national.model.AnonymousCase;
import dk.dpsd.national.model.Delivery;
import dk.dpsd.national.store.DeliveryStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps of a delivery, each in a transaction of its own: take, hand over, note what came of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryDesk {

    private static final Scope SENDING = Scope.task(SystemTask.DELIVER);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int AT_A_TIME = 50;

    @Inject
    DeliveryStore deliveries;

    @Inject
    CaseStore cases;

    @Inject
    CollectiveStore sheets;

    @Inject
    Places places;

    @Inject
    AuthorityChannel channel;

    @Inject
    RefusalDesk refusals;

    @Inject
    Clock clock;

    @Inject
    Event<Records> log;

    @Requires(Action.RUN_SYSTEM_TASK)
    public List<Long> due() {
        return deliveries.due(Clocks.now(clock), AT_A_TIME);
    }

    /** Takes a delivery for one try; empty where another node was first. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Optional<AnonymousCase> take(long caseId) {
        Instant now = Clocks.now(clock);
        return deliveries
                .lock(caseId)
                .filter(delivery -> delivery.lease(now, now.plus(LEASE)))
                .flatMap(delivery -> {
                    Optional<IncidentCase> incident = cases.open(SENDING, delivery.caseId());
                    incident.ifPresent(c -> delivery.numbered(c.caseNumber()));
                    return incident;
                })
                .map(this::anonymous);
    }

    private AnonymousCase anonymous(IncidentCase c) {
        return new AnonymousCase(
                c.publicId(),
                c.caseNumber(),
                c.state(),
                LocalDate.ofInstant(c.receivedAt(), Clocks.COPENHAGEN),
                c.occurrence().day(),
                c.place().unit(),
                places.pathOf(c.place()),
                c.place().placeName(),
                c.severity().category(),
                c.severity().scale(),
                c.classified().mainGroup(),
                c.classified().problem(),
                c.classified().process(),
                c.texts().headline(),
                c.texts().description(),
                c.texts().causes(),
                c.texts().learning(),
                sheets.find(SENDING, c.id()).map(DeliveryDesk::sheet).orElse(null));
    }

    private static AnonymousCase.Sheet sheet(CollectiveSheet sheet) {
        return new AnonymousCase.Sheet(
                sheet.area(),
                sheet.month(),
                sheet.counts().stream().collect(Collectors.toMap(SheetCount::subtype, SheetCount::incidents)));
    }

    @Requires(Action.RUN_SYSTEM_TASK)
    public void handOver(AnonymousCase handed) {
        channel.deliver(handed);
    }

    /** The authority has it: the 90 days stop. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void acknowledged(long caseId) {
        Instant now = Clocks.now(clock);
        deliveries.lock(caseId).ifPresent(delivery -> delivery.acknowledged(now));
        cases.open(SENDING, caseId).ifPresent(incident -> {
            incident.sent(now);
            log.fire(Records.of(caseId, incident.publicId(), "sent"));
        });
    }

    /**
     * A text of it still holds an identifier: it stays here until somebody masked it again. Looked at once more behind the
     * delivery's lock, for the masking may have come in between and would then never let it go.
     *
     * @return the places and kinds; empty where they are gone meanwhile
     */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Optional<String> refuse(long caseId) {
        Optional<Delivery> delivery = deliveries.lock(caseId);
        Optional<IncidentCase> incident = cases.open(SENDING, caseId);
        if (delivery.isEmpty() || incident.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> reason = LastLook.at(anonymous(incident.get()));
        reason.ifPresent(why -> refusals.refuse(incident.get(), delivery.get(), why));
        return reason;
    }

    @Requires(Action.RUN_SYSTEM_TASK)
    public void failed(long caseId, String error) {
        deliveries.lock(caseId).ifPresent((Delivery delivery) -> delivery.failed(error, Clocks.now(clock)));
    }
}
