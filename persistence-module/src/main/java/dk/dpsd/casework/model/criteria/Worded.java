package dk.dpsd.casework.model.criteria;

import dk.dpsd.casework.model.tag.Keyword;

/** What cases can be chosen by that somebody typed: it may hold a name and never stands in an address (design 13). */
public enum Worded {
    /**
     * Stednavn (R-PRIV-17), as the case has it. Which writings mean one place is for people or their list to say, and
     * each of them is asked for.
     */
    PLACE_NAME,
    /** Emneord (R-TAG-02), as it is counted: without capitals and double blanks. */
    KEYWORD;

    String compared(String typed) {
        return this == KEYWORD ? Keyword.fold(typed) : typed;
    }
}
