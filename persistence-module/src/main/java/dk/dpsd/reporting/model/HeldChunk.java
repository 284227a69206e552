package dk.dpsd.reporting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A part of a held file: databases and drivers are at ease with rows of this size. */
@Embeddable
class HeldChunk {

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private byte[] bytes;

    protected HeldChunk() {}

    HeldChunk(int place, byte[] bytes) {
        this.place = place;
        this.bytes = bytes;
    }

    int place() {
        return place;
    }

    byte[] bytes() {
        return bytes;
    }
}
