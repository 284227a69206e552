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
    /** A field of the report as it came: emptied, or covered in part. */
    REPORTED_FIELD,
    /** Kladde: what somebody typed on the case and did not save. */
    DRAFT,
    /** A place covered in the texts that stay (R-ANON-03). */
    COVERED_PLACE,
    /** A document that went, with its name, its content and the text read in it. */
    DOCUMENT,
    /** A document that stays in its cleaned form. */
    CLEANED_DOCUMENT,
    /** What somebody decided about a place or a file, with the digest of what it was about. */
    DECISION,
    /** Emneord with something to cover, or of a case that was dropped. */
    KEYWORD,
    /** An entry of the follow-up that was gone through, or a question whose link died. */
    FOLLOW_UP,
    /** A form of the report that was kept unsent, and files that waited for it. */
    UNSENT_FORM,
    /** A recipient, subject, text or file of a mail about the case. */
    MAIL_FIELD,
    /** Udtræk: an extract that held the case and is made anew. */
    EXTRACT,
    /** A value or a visitor's network address in the access log. */
    LOG_VALUE
}
