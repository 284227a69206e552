package dk.dpsd.casework.model.detail;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An {@link Involved} place as it is stored. */
@Embeddable
class InvolvedRow {

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_role", nullable = false, length = 20)
    private PlaceRole role;

    @Column(name = "unit")
    private Long unit;

    @Harmless
    @Column(name = "unit_name", length = Involved.LONGEST_NAME)
    private String unitName;

    @Harmless
    @Column(name = "unit_path", length = Involved.LONGEST_PATH)
    private String unitPath;

    @FreeText
    @Column(name = "place_name", length = Involved.LONGEST_NAME)
    private String placeName;

    protected InvolvedRow() {}

    InvolvedRow(int position, Involved place) {
        this.position = position;
        this.role = place.role();
        this.unit = place.unit();
        this.unitName = place.unitName();
        this.unitPath = place.unitPath();
        this.placeName = place.placeName();
    }

    int position() {
        return position;
    }

    Involved value() {
        return new Involved(role, unit, unitName, unitPath, placeName);
    }
}
