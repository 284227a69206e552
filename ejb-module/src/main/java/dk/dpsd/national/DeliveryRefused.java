package dk.dpsd.national;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.PublicId;
import java.util.List;

/**
 * An ended case was not handed to the authority, because a text still holds an identifier: who ended it, and who can put
 * it right, are told. Number and link only.
 */
public record DeliveryRefused(long caseId, PublicId publicId, String number, List<Addressee> people)
        implements TellsPeople {}
