package dk.dpsd.it.journey;

/** A report that was sent, as its receipt shows it. */
record Sent(String number, String code) {}
