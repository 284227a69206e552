package dk.dpsd.casework.document.text;

/** What stands in a document of a case was read, or it turned out that it cannot be. Fired in the transaction that keeps it. */
public record DocumentTextRead(long caseId) {}
