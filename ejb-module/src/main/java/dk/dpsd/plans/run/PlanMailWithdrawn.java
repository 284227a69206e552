package dk.dpsd.plans.run;

import dk.dpsd.shared.TellsPeople;

/** A report that waits to be sent must not be: a case whose words stand in it has ended (design 9). */
public record PlanMailWithdrawn(long result) implements TellsPeople {}
