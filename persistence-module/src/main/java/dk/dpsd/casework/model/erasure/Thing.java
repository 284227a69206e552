package dk.dpsd.casework.model.erasure;

/** What goes when a case ends (R-ANON-02, R-LOG-05); the certificate counts them and names them from its texts. */
public enum Thing {
    /** Patientens navn. */
    PATIENT_NAME,
    /** CPR-nummer. */
    PATIENT_CPR,
    /** The address a reporter gave for questions. */
    CONTACT_EMAIL,
    /** Internt notat. */
    INTERNAL_NOTE,
    /** A field of the report as it came: overwritten with the cleaned text, or emptied. */
    REPORTED_FIELD,
    /** Kladde: what somebody typed on the case and did not save. */
    DRAFT,
    /** A document with its name, its content and the text read in it. */
    DOCUMENT,
    /** Emneord that looked like a person, or of a case that was dropped. */
    KEYWORD,
    /** A note, analysis, question or answer of the follow-up. */
    FOLLOW_UP,
    /** A form of the report that was kept unsent, and files that waited for it. */
    UNSENT_FORM,
    /** A recipient, subject, text or file of a mail about the case. */
    MAIL_FIELD,
    /** A value or a visitor's network address in the access log. */
    LOG_VALUE
}
