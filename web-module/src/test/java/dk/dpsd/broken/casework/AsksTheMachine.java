package dk.dpsd.broken.casework;

import java.time.LocalDate;

/** Breaks the rule of the clock. */
public class AsksTheMachine {

    public LocalDate today() {
        return LocalDate.now();
    }
}
