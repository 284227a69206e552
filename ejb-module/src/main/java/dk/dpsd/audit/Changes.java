package dk.dpsd.audit;

import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.shared.FieldChange;

/** Changes of entries, as told and as stored. */
public final class Changes {

    private Changes() {}

    static LoggedChange logged(FieldChange change) {
        return LoggedChange.of(change.field(), change.sensitivity(), change.before(), change.after());
    }
}
