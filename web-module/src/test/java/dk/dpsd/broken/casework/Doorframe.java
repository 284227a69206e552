package dk.dpsd.broken.casework;

/** Breaks nothing by itself. */
public class Doorframe {

    public long inherited(long id) {
        return id;
    }
}
