package dk.dpsd.followup;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.PublicId;

/** The reporter answered a question; the case's handler is told (R-ASK-06, R-MAIL-05). */
public record AnswerCame(long caseId, PublicId publicId, String number, Addressee handler) implements TellsPeople {}
