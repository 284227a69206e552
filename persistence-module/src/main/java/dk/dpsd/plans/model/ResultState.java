package dk.dpsd.plans.model;

/** What became of a run for one recipient. */
public enum ResultState {
    /** På vej: the mail lies in the outbox. */
    WAITING,
    /** Sendt: the recipient's mail server has it. */
    SENT,
    /** Ikke sendt, and the reason is shown. */
    REFUSED
}
