package dk.dpsd.plans.run;

/**
 * The way of a report's mail is over; told by mail.
 *
 * @param result the one it was sent for
 * @param reason a key of the text bundle; null where it arrived
 */
public record PlanMailSettled(long result, boolean arrived, String reason) {}
