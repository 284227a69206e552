package dk.dpsd.casework.web;

import dk.dpsd.casework.overview.BulkResult;
import dk.dpsd.casework.overview.Tick;
import dk.dpsd.casework.web.listing.BulkDeed;
import java.io.Serializable;
import java.util.ArrayList;

/**
 * What was previewed of several cases at once, and is done as it was.
 *
 * @param handler to whom they go, where they are handed over
 * @param keyword what is put on them, where it is a keyword
 */
record BulkShown(BulkDeed deed, Long handler, String keyword, ArrayList<Tick> ticks, ArrayList<BulkResult> preview)
        implements Serializable {

    /** To how many of them it can be done. */
    int able() {
        return (int) preview.stream().filter(BulkResult::done).count();
    }
}
