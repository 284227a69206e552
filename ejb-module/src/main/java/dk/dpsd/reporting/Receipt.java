package dk.dpsd.reporting;

import java.time.Instant;

/**
 * Kvittering: what a reporter gets once her report is stored.
 *
 * @param number the case number, to be read aloud
 * @param code the key to the page that shows the state; only its digest is stored
 */
public record Receipt(String number, String code, Instant receivedAt) {}
