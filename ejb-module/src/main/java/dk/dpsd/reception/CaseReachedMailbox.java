package dk.dpsd.reception;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.PublicId;
import java.util.List;

/** A case came into a mailbox: its initial receivers are told, number and link only (R-INIT-13, R-MAIL-01). */
public record CaseReachedMailbox(
        long caseId, PublicId publicId, String number, String mailboxName, List<Addressee> receivers)
        implements TellsPeople {}
