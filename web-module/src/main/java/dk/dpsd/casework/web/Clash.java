package dk.dpsd.casework.web;

import java.io.Serializable;

/** One field that somebody else changed meanwhile: what it said, what it says now, what was typed, and which is to stand. */
public class Clash implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String before;
    private final String theirs;
    private final String mine;
    private boolean mineKept;

    Clash(String field, String before, String theirs, String mine, boolean mineKept) {
        this.field = field;
        this.before = before;
        this.theirs = theirs;
        this.mine = mine;
        this.mineKept = mineKept;
    }

    /** A name of {@link dk.dpsd.casework.form.FormFields}. */
    public String getField() {
        return field;
    }

    public String getBefore() {
        return before;
    }

    public String getTheirs() {
        return theirs;
    }

    public String getMine() {
        return mine;
    }

    public boolean isMineKept() {
        return mineKept;
    }

    public void setMineKept(boolean mineKept) {
        this.mineKept = mineKept;
    }
}
