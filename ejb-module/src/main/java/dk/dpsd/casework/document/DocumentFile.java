package dk.dpsd.casework.document;

import dk.dpsd.casework.model.document.FileType;

/** A document as it is handed to a browser. */
public record DocumentFile(String name, FileType type, byte[] content) {}
