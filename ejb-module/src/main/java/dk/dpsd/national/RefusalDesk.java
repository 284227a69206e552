package dk.dpsd.national;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.Roles;
import dk.dpsd.casework.CaseCleanedAgain;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.national.model.Delivery;
import dk.dpsd.national.store.DeliveryStore;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Holds a delivery back and tells those who can put the case right; lets it go on when they have. */
@Dependent
public class RefusalDesk {

    @Inject
    DeliveryStore deliveries;

    @Inject
    Roles roles;

    @Inject
    SebStore seb;

    @Inject
    Clock clock;

    @Inject
    Event<Records> log;

    @Inject
    Event<TellsPeople> mail;

    /** @param reason the places and kinds, never a value */
    void refuse(IncidentCase incident, Delivery delivery, String reason) {
        delivery.refused(reason, Clocks.now(clock));
        log.fire(new Records(
                incident.id(),
                incident.publicId(),
                "deliveryRefused",
                List.of(FieldChange.harmless("refusedFor", null, reason))));
        mail.fire(new DeliveryRefused(
                incident.id(), incident.publicId(), incident.caseNumber(), addressees(people(incident))));
    }

    /** The handler, the receivers of its mailbox, and those who may anonymise on its unit. */
    private Set<Long> people(IncidentCase incident) {
        Set<Long> people = new LinkedHashSet<>();
        people.add(incident.handler());
        people.add(incident.ending().droppedBy());
        Long mailbox = incident.place().mailboxUnit();
        List<EffectiveRole> there = new ArrayList<>(roles.over(incident.place().path(), Action.ANONYMISE_CASE));
        if (mailbox != null) {
            roles.along(List.of(mailbox)).stream()
                    .filter(role -> role.role() == Role.INITIAL_RECEIVER)
                    .forEach(there::add);
        }
        there.forEach(role -> people.add(role.userId()));
        people.removeIf(Objects::isNull);
        return people;
    }

    private List<Addressee> addressees(Set<Long> accounts) {
        return seb.users(accounts).stream()
                .map(user -> new Addressee(user.name(), user.email()))
                .toList();
    }

    void onCleaned(@Observes CaseCleanedAgain cleaned) {
        deliveries.lock(cleaned.caseId()).ifPresent(delivery -> delivery.again(Clocks.now(clock)));
    }
}
