package dk.dpsd.casework.form;

import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.PlaceRole;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of involved places, as it is being written. Its unit comes from the lookup, never from the form. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private PlaceRole role;

    @Size(max = Involved.LONGEST_NAME)
    private String placeName;

    private Long unit;

    private String unitName;

    private String unitPath;

    public static PlaceForm of(Involved place) {
        var form = new PlaceForm();
        form.role = place.role();
        form.placeName = place.placeName();
        form.at(place.unit(), place.unitName(), place.unitPath());
        return form;
    }

    /** Another unit, with its name and the names from its owner down. */
    public void at(Long code, String name, String path) {
        unit = code;
        unitName = name;
        unitPath = path;
    }

    public Involved value() {
        return new Involved(role, unit, unitName, unitPath, placeName);
    }

    /** The place in one line. */
    public String getSummary() {
        return Stream.of(unitName, placeName)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public Long getUnit() {
        return unit;
    }

    public String getUnitName() {
        return unitName;
    }

    public String getUnitPath() {
        return unitPath;
    }

    public PlaceRole getRole() {
        return role;
    }

    public void setRole(PlaceRole role) {
        this.role = role;
    }

    public String getPlaceName() {
        return placeName;
    }

    public void setPlaceName(String placeName) {
        this.placeName = placeName;
    }
}
