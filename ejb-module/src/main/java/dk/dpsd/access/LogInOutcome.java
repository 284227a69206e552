package dk.dpsd.access;

import java.time.Duration;

/** What came of an attempt to log in. */
public sealed interface LogInOutcome {

    record Welcome(long accountId, String login) implements LogInOutcome {}

    /** Wrong login or wrong password; the two look the same. */
    record Refused() implements LogInOutcome {}

    /** Too many tries: the account waits this long. */
    record Paused(Duration pause) implements LogInOutcome {}
}
