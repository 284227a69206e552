package dk.dpsd.national;

import dk.dpsd.casework.Places;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.collective.CollectiveSheet;
import dk.dpsd.casework.model.collective.SheetCount;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.CollectiveStore;
import dk.dpsd.national.model.AnonymousCase;
import dk.dpsd.national.model.Delivery;
import dk.dpsd.national.store.DeliveryStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The steps of a delivery, each in a transaction of its own: take, hand over, note what came of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryDesk {

    private static final Scope SENDING = Scope.task(SystemTask.DELIVER);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int AT_A_TIME = 50;
    private static final Pattern ATC = Pattern.compile("[A-Z](\\d{2}([A-Z]([A-Z](\\d{2})?)?)?)?");

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
                    return incident.map(c -> anonymous(c, delivery.documentVersion()));
                });
    }

    private AnonymousCase anonymous(IncidentCase c, int version) {
        Optional<Long> owner = c.place().path().stream().findFirst();
        return new AnonymousCase(
                c.publicId(),
                version,
                c.caseNumber(),
                c.state(),
                LocalDate.ofInstant(c.receivedAt(), Clocks.COPENHAGEN),
                c.occurrence().day(),
                owner.orElse(null),
                owner.flatMap(places::named).map(Places.Named::name).orElse(null),
                c.place().unit(),
                places.pathOf(c.place()),
                c.place().placeName(),
                c.severity().actual(),
                c.severity().category(),
                c.severity().scale(),
                c.classified().mainGroup(),
                c.classified().problem(),
                c.classified().process(),
                c.texts().headline(),
                c.texts().description(),
                c.texts().causes(),
                c.texts().learning(),
                atcCodes(c),
                sheets.find(SENDING, c.id()).map(DeliveryDesk::sheet).orElse(null));
    }

    /** The field takes what people type; only what is an ATC code goes. */
    private static List<String> atcCodes(IncidentCase c) {
        return c.details().medicines().stream()
                .map(Medicine::atc)
                .filter(Objects::nonNull)
                .map(atc -> atc.strip().toUpperCase(Locale.ROOT))
                .filter(atc -> ATC.matcher(atc).matches())
                .toList();
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
        Optional<String> reason =
                LastLook.at(anonymous(incident.get(), delivery.get().documentVersion()));
        reason.ifPresent(why -> refusals.refuse(incident.get(), delivery.get(), why));
        return reason;
    }

    /** The authority's side will not have it; it stays visible until the operator says that it may be tried again. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void turnedAway(long caseId, String answer) {
        deliveries.lock(caseId).ifPresent(delivery -> delivery.turnedAway(answer, Clocks.now(clock)));
        cases.open(SENDING, caseId)
                .ifPresent(incident -> log.fire(new Records(
                        caseId,
                        incident.publicId(),
                        "deliveryTurnedAway",
                        List.of(FieldChange.harmless("answer", null, answer)))));
    }

    @Requires(Action.RUN_SYSTEM_TASK)
    public void failed(long caseId, String error) {
        deliveries.lock(caseId).ifPresent((Delivery delivery) -> delivery.failed(error, Clocks.now(clock)));
    }
}
