package dk.dpsd.casework.model.collective;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many incidents of one subtype a sheet holds: as it was reported, and as it is now. */
@Embeddable
public class SheetCount {

    /** Code of the list of areas ({@code collective-areas.csv}). */
    @Harmless
    @Column(nullable = false, length = 40)
    private String subtype;

    @Column(nullable = false)
    private int reported;

    @Column(nullable = false)
    private int incidents;

    protected SheetCount() {}

    SheetCount(String subtype, int reported) {
        this.subtype = subtype;
        this.reported = reported;
        this.incidents = reported;
    }

    void correct(int now) {
        incidents = now;
    }

    public String subtype() {
        return subtype;
    }

    public int reported() {
        return reported;
    }

    public int incidents() {
        return incidents;
    }
}
