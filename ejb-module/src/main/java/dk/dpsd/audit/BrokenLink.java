package dk.dpsd.audit;

/**
 * The first place where the access log is not what was written.
 *
 * @param what what is wrong there
 * @param shard the chain, or -1 where the seals are meant
 * @param sequence the entry in its chain, or the number of the seal
 */
public record BrokenLink(What what, int shard, long sequence) {

    static final int SEALS = -1;

    /** What can be wrong; the names are keys of the text bundle. */
    public enum What {
        /** An entry says something else than what was written, or stands in another's place. */
        ENTRY_ALTERED,
        /** There is no such entry any more. */
        ENTRY_MISSING,
        /** The entry does not follow the one before: that one was replaced, or this one put in. */
        ENTRY_NOT_LINKED,
        /** A value is not the one that was written, or one that may not be erased is gone. */
        VALUE_CHANGED,
        /** The chain ends earlier than it once did. */
        TAIL_CUT,
        /** The chain goes on behind its end: an entry was put in. */
        BEYOND_END,
        /** The chain's end is another one than the chain says. */
        END_ALTERED,
        /** The chain is in order, but it is not the one that was sealed. */
        SEALED_OTHERWISE,
        SEAL_MISSING,
        SEAL_ALTERED,
        SEAL_NOT_LINKED,
        /** Outside the database there is another seal of this number, or one the database has not: an old copy. */
        EXPORTED_OTHERWISE,
        EXPORT_MISSING
    }
}
