package dk.dpsd.shared.start;

import dk.dpsd.shared.model.Count;

/** A street that answers one of the first questions of the day; each is answered by exactly one. */
public interface AnswersOnStart {

    StartQuestion question();

    /** How many there are, within what the caller may see; one statement or two, however many there are. */
    Count count();
}
