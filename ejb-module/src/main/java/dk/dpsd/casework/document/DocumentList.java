package dk.dpsd.casework.document;

import java.util.List;

/**
 * The documents of a case, as their own page shows them.
 *
 * @param number the case number
 * @param changeable whether the caller may attach, replace and remove
 */
public record DocumentList(String number, boolean changeable, List<DocumentLine> lines) {}
