package dk.dpsd.anonymisation.model;

import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How many things of one kind a street erased of a case. */
@Embeddable
public class CertificateLine {

    @Harmless
    @Column(nullable = false, length = 30)
    private String street;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Thing thing;

    @Column(name = "erased", nullable = false)
    private int number;

    protected CertificateLine() {}

    public CertificateLine(String street, Thing thing, int number) {
        this.street = street;
        this.thing = thing;
        this.number = number;
    }

    public String street() {
        return street;
    }

    public Thing thing() {
        return thing;
    }

    public int number() {
        return number;
    }
}
