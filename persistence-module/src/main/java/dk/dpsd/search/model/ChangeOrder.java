package dk.dpsd.search.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/**
 * Gives changes their places, one transaction at a time: whoever gives places holds this row until she commits, and only
 * changes that are committed are seen by her. So a place is never given below one that somebody could have read.
 */
@Entity
@Table(name = "search_order")
public class ChangeOrder {

    /** The one row. */
    public static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "last_place", nullable = false)
    private long last;

    @Column(name = "tidied_to", nullable = false)
    private long tidied;

    protected ChangeOrder() {}

    public void give(List<SearchChange> changes) {
        for (SearchChange change : changes) {
            last++;
            change.stands(last);
        }
    }

    public void tidiedTo(long place) {
        tidied = Math.max(tidied, place);
    }

    /** The last place given. */
    public long last() {
        return last;
    }

    /** Rows up to here are gone: an index that has read less than this must be built anew. */
    public long tidied() {
        return tidied;
    }
}
