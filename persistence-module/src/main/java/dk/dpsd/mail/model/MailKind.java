package dk.dpsd.mail.model;

/** What a mail tells of (domain A.16). */
public enum MailKind {
    /** R-MAIL-01: a case came into a mailbox. */
    CASE_IN_MAILBOX,
    /** R-MAIL-02: a new case, with the original resumé. */
    CASE_FOR_VOGTER,
    /** R-MAIL-03: you are the owner of a case (sagsejer). */
    CASE_ASSIGNED,
    /** R-MAIL-06: somebody gave you access to a case outside your own location. */
    CASE_GRANTED,
    /** R-MAIL-04: a handler asks the reporter something. Carries the question, which is anonymous, and a link. */
    QUESTION_ASKED,
    /** R-MAIL-05: the reporter answered. */
    ANSWER_CAME,
    /** R-MAIL-07: a resumé, as a file that goes along. */
    SUMMARY,
    /** R-ROUTE-04, X-16: a case lies in "Uden postkasse". */
    CASE_WITHOUT_MAILBOX,
    /** R-ANON-03, -05: an ended case was not handed to the authority, because a text still holds an identifier. */
    DELIVERY_REFUSED,
    /** R-ANON-08, X-08: rejected or deleted cases must be anonymised soon, or should have been. */
    ANONYMISATION_DUE,
    /** A.18: roles met in one user that must not. */
    COMBINATION_NEUTRALISED,
    /** R-MAIL-10: somebody without an account asks a SEB administrator for one. */
    ACCESS_REQUESTED,
    /** The one who asked has an account now. */
    ACCESS_GIVEN,
    /** The one who asked does not get one, with the reason. */
    ACCESS_REFUSED,
    /** R-SEB-04: role rows wait for the half-yearly review. */
    REVIEW_OVERDUE,
    /** R-SU-02: a regional risk manager found an error in the mappings. */
    MAPPING_ERROR_REPORTED,
    /** R-SU-02: the operator answered it. */
    MAPPING_ERROR_ANSWERED;

    /** Whether two of them about one case to one person are two mails, because each says something of its own. */
    public boolean saysItsOwn() {
        return this == QUESTION_ASKED || this == SUMMARY;
    }
}
