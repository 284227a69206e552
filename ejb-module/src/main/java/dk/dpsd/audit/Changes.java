package dk.dpsd.audit;

import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.model.Sensitivity;

/** Changes of entries, as told and as stored. */
public final class Changes {

    private Changes() {}

    static LoggedChange logged(FieldChange change) {
        return LoggedChange.of(change.field(), change.sensitivity(), change.before(), change.after());
    }

    /** Something said of a deed that is no change of a value. */
    public static FieldChange now(String field, String value) {
        return new FieldChange(field, Sensitivity.HARMLESS, null, value);
    }
}
