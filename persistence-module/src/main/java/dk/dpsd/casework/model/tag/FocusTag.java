package dk.dpsd.casework.model.tag;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A local focus area on a case, with the name it had when it was put there. */
@Embeddable
public class FocusTag {

    @Column(nullable = false)
    private long area;

    /** A list's own word, written by the region; no case's. */
    @Harmless
    @Column(nullable = false, length = FocusArea.LONGEST)
    private String name;

    protected FocusTag() {}

    public FocusTag(FocusArea area) {
        this.area = area.id();
        this.name = area.name();
    }

    public long area() {
        return area;
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FocusTag that && area == that.area;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(area);
    }

    @Override
    public String toString() {
        return name;
    }
}
