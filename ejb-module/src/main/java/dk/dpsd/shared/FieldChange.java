package dk.dpsd.shared;

import dk.dpsd.shared.model.Sensitivity;

/**
 * One field's value before and after.
 *
 * @param field the field's name, a key of the text bundles
 * @param sensitivity decides whether the values survive closing (R-LOG-05): only harmless ones do
 * @param before the earlier value as text, or null
 * @param after the new value as text, or null
 */
public record FieldChange(String field, Sensitivity sensitivity, String before, String after) {

    /** A change of something that is neither personal nor free text. */
    public static FieldChange harmless(String field, String before, String after) {
        return new FieldChange(field, Sensitivity.HARMLESS, before, after);
    }
}
