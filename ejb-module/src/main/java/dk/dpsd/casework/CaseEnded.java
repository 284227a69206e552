package dk.dpsd.casework;

import dk.dpsd.shared.model.PublicId;

/** A case was closed, or a rejected or deleted one anonymised: it goes to the authority. Fired in the transaction. */
public record CaseEnded(long caseId, PublicId publicId) {}
