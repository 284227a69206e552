package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.model.Verdict;
import java.io.Serializable;

/**
 * A document of the case that a person must look at, because no machine can look through it.
 *
 * @param id the document's public id
 * @param digest names its content for the decision
 * @param name as it is called
 * @param why what kind of thing it is
 * @param verdict what was decided, or null
 */
public record FileToLookAt(String id, String digest, String name, Why why, Verdict verdict) implements Serializable {

    /** Why a person must look. */
    public enum Why {
        /** Its text is being read; there is nothing to decide yet. */
        WAITING,
        /** A picture: it may stay after somebody looked at it. */
        PICTURE,
        /** Its text can be read and stands among the texts, but there are pictures in it. */
        HOLDS_PICTURES,
        /** Its text stands among the texts and is what will be left of it; the pictures in it go. */
        LOSES_PICTURES,
        /** Nothing in it can be read, or not all of it: it can only go. */
        UNREADABLE
    }

    /** Whether it may stay once a person looked at it. */
    public boolean keepable() {
        return why == Why.PICTURE || why == Why.HOLDS_PICTURES || why == Why.LOSES_PICTURES;
    }

    public boolean open() {
        return verdict == null;
    }
}
