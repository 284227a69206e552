package dk.dpsd.reception;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.PublicId;
import java.util.List;

/** No initial receiver on the whole path: the operators of the queue "Uden postkasse" get an alarm (R-ROUTE-04, X-16). */
public record CaseWithoutMailbox(long caseId, PublicId publicId, String number, List<Addressee> operators)
        implements TellsPeople {}
