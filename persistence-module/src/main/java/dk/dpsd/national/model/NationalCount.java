package dk.dpsd.national.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many incidents of one subtype a collective report holds. */
@Embeddable
public class NationalCount {

    @Harmless
    @Column(nullable = false, length = 40)
    private String subtype;

    @Column(nullable = false)
    private int incidents;

    protected NationalCount() {}

    NationalCount(String subtype, int incidents) {
        this.subtype = subtype;
        this.incidents = incidents;
    }

    String subtype() {
        return subtype;
    }

    int incidents() {
        return incidents;
    }
}
