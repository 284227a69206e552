package dk.dpsd.reporting;

import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What the holder of a receipt's code is told. The code, 128 random-looking bits, is the whole right to it. Not written to
 * the access log of the case: it tells nothing of the case, and would tell the case where its reporter sits (R-LAW-01).
 */
@Stateless
public class ReceiptDesk {

    @Inject
    CaseStore cases;

    /**
     * How far the report of a receipt is.
     *
     * @param code as it was typed
     * @return empty where there is no such receipt
     */
    @Requires(Action.READ_RECEIPT)
    public Optional<ReceiptStatus> status(String code) {
        return ReceiptCode.typed(code)
                .map(ReceiptCode::digest)
                .flatMap(cases::standingByReceipt)
                .map(standing -> new ReceiptStatus(ReceiptStatus.Stage.of(standing.state()), standing.receivedAt()));
    }
}
