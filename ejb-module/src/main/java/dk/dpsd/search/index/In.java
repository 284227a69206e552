package dk.dpsd.search.index;

/** The fields of the index. Those of the coded criteria are called as the criteria are. */
final class In {

    /** The case's database id, for replacing it and for going on behind it. */
    static final String CASE = "case";

    /** The version of the case that was read; kept, not searched. */
    static final String VERSION = "version";

    /** What the overview shows of a case too: its number and its unit's name. */
    static final String OUTSIDE = "outside";

    /** What people wrote; kept, for showing where it was found. */
    static final String TEXT = "text";

    /** The internal note, which not everybody who reads a case may know (R-CASE-18); searched, and never shown. */
    static final String NOTE = "note";

    static final String PLACE_NAME = "placeName";
    static final String KEYWORD = "keyword";

    static final String UNIT = "unit";
    static final String MAILBOX = "mailbox";

    /** The mailbox, where the case lies on that very unit. */
    static final String OWN_MAILBOX = "ownMailbox";

    static final String UNROUTED = "unrouted";
    static final String HANDLER = "handler";
    static final String DROPPED_BY = "droppedBy";
    static final String STATE = "state";

    static final String RECEIVED = "received";
    static final String OCCURRED = "occurred";

    /** Severity and time in one number, for sorting. */
    static final String GRAVITY = "gravity";

    /** What a yes looks like. */
    static final String YES = "y";

    private In() {}

    /** The ancestor at a depth, 1 for the owner. */
    static String ancestor(int depth) {
        return "ancestor" + depth;
    }
}
