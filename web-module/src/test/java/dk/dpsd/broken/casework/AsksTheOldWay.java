package dk.dpsd.broken.casework;

import java.util.Date;

/** Breaks the rule of the clock. */
public class AsksTheOldWay {

    public Date today() {
        return new Date();
    }
}
