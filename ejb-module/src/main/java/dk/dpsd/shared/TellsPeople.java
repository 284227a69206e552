package dk.dpsd.shared;

/**
 * Port to mail: something happened that people must be told of (R-MAIL-01..10). Streets fire their own records of this
 * kind as CDI events inside the transaction of the deed; mail observes them and writes the outbox in the same
 * transaction.
 */
public interface TellsPeople {}
