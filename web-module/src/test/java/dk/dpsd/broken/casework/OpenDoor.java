package dk.dpsd.broken.casework;

import jakarta.ejb.Stateless;

/** Breaks the first gate: an entrance without an action. */
@Stateless
public class OpenDoor {

    public long enter(long id) {
        return id;
    }
}
