package dk.dpsd.mail.model;

/** What a mail tells of (domain A.16). */
public enum MailKind {
    /** R-MAIL-01: a case came into a mailbox. */
    CASE_IN_MAILBOX,
    /** R-MAIL-02: a new case, with the original resumé. The only kind that carries content. */
    CASE_FOR_VOGTER,
    /** R-MAIL-03: you are the owner of a case (sagsejer). */
    CASE_ASSIGNED,
    /** R-MAIL-06: somebody gave you access to a case outside your own location. */
    CASE_GRANTED,
    /** R-ROUTE-04, X-16: a case lies in "Uden postkasse". */
    CASE_WITHOUT_MAILBOX
}
