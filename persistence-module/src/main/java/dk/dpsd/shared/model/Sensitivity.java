package dk.dpsd.shared.model;

import java.lang.reflect.Field;

/** How a persistent attribute is declared: {@link Personal}, {@link FreeText} or {@link Harmless}. */
public enum Sensitivity {
    PERSONAL,
    FREE_TEXT,
    HARMLESS;

    /**
     * Reads the declaration of a field.
     *
     * @throws IllegalStateException where a field has none; the architecture test finds these at build time
     */
    public static Sensitivity of(Field field) {
        if (field.isAnnotationPresent(Personal.class)) {
            return PERSONAL;
        }
        if (field.isAnnotationPresent(FreeText.class)) {
            return FREE_TEXT;
        }
        if (field.isAnnotationPresent(Harmless.class) || field.getType() != String.class) {
            return HARMLESS;
        }
        throw new IllegalStateException(field + " does not declare its sensitivity");
    }
}
