package dk.dpsd.mail.model;

/** Where a mail stands. */
public enum MailState {
    /** Afventer: to be sent, now or later. */
    WAITING,
    /** Sendt: the next server has it. */
    SENT,
    /** Afvist: will never be sent, and the reason is shown (R-RES-06). */
    REFUSED,
    /** Opgivet: tried as often as it may. */
    PARKED
}
