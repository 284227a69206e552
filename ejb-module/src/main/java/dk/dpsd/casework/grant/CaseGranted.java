package dk.dpsd.casework.grant;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.PublicId;
import java.time.LocalDate;

/**
 * Somebody was given access to a case outside her own location, or hers was changed: she is told by mail (R-GRANT-06,
 * R-MAIL-06).
 *
 * @param until the last valid day, or null for no end
 */
public record CaseGranted(long caseId, PublicId publicId, String number, Addressee grantee, LocalDate until)
        implements TellsPeople {}
