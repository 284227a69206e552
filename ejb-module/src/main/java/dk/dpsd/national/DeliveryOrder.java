package dk.dpsd.national;

import dk.dpsd.casework.CaseEnded;
import dk.dpsd.national.model.Delivery;
import dk.dpsd.national.store.DeliveryStore;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes the delivery in the transaction that ends the case, so that no ended case can be forgotten. */
@Dependent
public class DeliveryOrder {

    @Inject
    DeliveryStore deliveries;

    @Inject
    Clock clock;

    void onEnd(@Observes CaseEnded ended) {
        deliveries.add(new Delivery(ended.caseId(), ended.publicId(), Clocks.now(clock)));
    }
}
