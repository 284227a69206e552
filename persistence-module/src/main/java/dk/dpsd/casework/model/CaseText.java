package dk.dpsd.casework.model;

/**
 * One free text of a case, as whoever cleans it must look at it.
 *
 * @param field where it stands: the field's name, for a row of a list with the row's number from 1, e.g.
 *     {@code medicine.2.tradeName}
 */
public record CaseText(String field, String text) {}
