package dk.dpsd.casework.model;

import dk.dpsd.shared.model.CaseState;

/** The case's state does not allow the verb; nothing was changed. */
public class ImpossibleVerbException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public ImpossibleVerbException(CaseState state, Verb verb) {
        super(verb + " is not possible in " + state);
    }
}
