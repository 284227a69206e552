package dk.dpsd.audit.model;

import dk.dpsd.shared.model.Sensitivity;

/** One changed field of an entry, as stored. */
public record LoggedChange(String field, Sensitivity sensitivity, SaltedValue before, SaltedValue after) {

    /** A new change, its values salted. */
    public static LoggedChange of(String field, Sensitivity sensitivity, String before, String after) {
        return new LoggedChange(field, sensitivity, SaltedValue.of(before), SaltedValue.of(after));
    }

    /** Harmless values, such as the severity, survive closing; the others may have been erased (R-LOG-05). */
    public boolean mayBeErased() {
        return sensitivity != Sensitivity.HARMLESS;
    }

    public boolean isIntact() {
        return before.isIntact(mayBeErased()) && after.isIntact(mayBeErased());
    }

    /**
     * Forgets the values, unless they are harmless (R-LOG-05).
     *
     * @return how many were forgotten
     */
    int erase() {
        return mayBeErased() ? forgotten(before) + forgotten(after) : 0;
    }

    private static int forgotten(SaltedValue value) {
        return value.erase() ? 1 : 0;
    }
}
