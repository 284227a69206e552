package dk.dpsd.seb.request;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;

/**
 * A request for access was answered: she who asked is told.
 *
 * @param reason why not; null where she has an account now
 */
public record AccessAnswered(Addressee requester, String reason) implements TellsPeople {}
