package dk.dpsd.casework;

import dk.dpsd.casework.model.Verb;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;

/** Somebody did a verb to a case; what hangs on the case follows. Fired in the transaction of the verb. */
public record CaseChanged(long caseId, PublicId publicId, Verb verb, CaseState from, CaseState to) {}
