package dk.dpsd.seb.request;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.PublicId;

/** Somebody asked for access: the administrator she chose gets a mail with a link (R-MAIL-10). */
public record AccessRequested(Addressee administrator, PublicId request) implements TellsPeople {}
