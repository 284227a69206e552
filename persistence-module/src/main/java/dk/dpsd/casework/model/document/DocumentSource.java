package dk.dpsd.casework.model.document;

/** Who attached a document. */
public enum DocumentSource {
    /** With the report. */
    REPORTER,
    /** On the page of the case. */
    HANDLER
}
