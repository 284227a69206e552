package dk.dpsd.casework;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.PublicId;

/** A handler became case owner (sagsejer) of a case: she is told by mail (R-CASE-03, R-MAIL-03). */
public record CaseAssigned(long caseId, PublicId publicId, String number, Addressee handler) implements TellsPeople {}
