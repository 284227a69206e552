package dk.dpsd.seb.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a file of role rows did, or would do. */
@Embeddable
public class ImportCounts {

    @Column(name = "users_made", nullable = false)
    private int usersMade;

    @Column(name = "users_changed", nullable = false)
    private int usersChanged;

    @Column(name = "rows_given", nullable = false)
    private int rowsGiven;

    @Column(name = "rows_changed", nullable = false)
    private int rowsChanged;

    @Column(name = "rows_ended", nullable = false)
    private int rowsEnded;

    @Column(name = "rows_kept", nullable = false)
    private int rowsKept;

    @Column(name = "rows_ignored", nullable = false)
    private int rowsIgnored;

    /** Nothing. */
    public ImportCounts() {}

    public ImportCounts users(int made, int changed) {
        usersMade = made;
        usersChanged = changed;
        return this;
    }

    public ImportCounts rows(int given, int changed, int ended, int kept) {
        rowsGiven = given;
        rowsChanged = changed;
        rowsEnded = ended;
        rowsKept = kept;
        return this;
    }

    public ImportCounts ignored(int lines) {
        rowsIgnored = lines;
        return this;
    }

    public int usersMade() {
        return usersMade;
    }

    public int usersChanged() {
        return usersChanged;
    }

    public int rowsGiven() {
        return rowsGiven;
    }

    public int rowsChanged() {
        return rowsChanged;
    }

    public int rowsEnded() {
        return rowsEnded;
    }

    public int rowsKept() {
        return rowsKept;
    }

    /** Lines that could not be used; the report says of each why. */
    public int rowsIgnored() {
        return rowsIgnored;
    }
}
