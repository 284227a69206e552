package dk.dpsd.mail.summary;

import dk.dpsd.mail.model.MailState;
import java.time.Instant;

/**
 * A resumé that was sent, or should have been (R-RES-06).
 *
 * @param reason a key of the text bundle {@code dk.dpsd.mail.texts}: why it was refused or is late; or null
 */
public record SentSummary(String to, Instant at, MailState state, String reason) {}
