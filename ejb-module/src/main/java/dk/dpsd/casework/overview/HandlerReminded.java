package dk.dpsd.casework.overview;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.PublicId;

/** Somebody with an eye on open cases reminds a handler of one of hers: she is told by mail (R-OPEN-02). */
public record HandlerReminded(long caseId, PublicId publicId, String number, Addressee handler)
        implements TellsPeople {}
