package dk.dpsd.casework.medicine;

/**
 * A product that somebody may choose; it fills a row of involved medicine.
 *
 * @param atc ATC code, or an empty text
 * @param form Lægemiddelform, or an empty text
 * @param route Administrationsvej, or an empty text
 * @param strength Styrke, or an empty text
 */
public record MedicineHit(String atc, String tradeName, String substance, String form, String route, String strength) {}
