package dk.dpsd.casework.form;

import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.PlaceRole;
import dk.dpsd.casework.model.detail.ReportDetails;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Medicine, medical devices, involved places and the place of discovery, as they are being written (R-CASE-05, -07, -19). */
public class DetailsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Answer severalPlaces = Answer.UNANSWERED;
    private Answer discoveredElsewhere = Answer.UNANSWERED;
    private final ArrayList<MedicineForm> medicines = new ArrayList<>();
    private final ArrayList<DeviceForm> devices = new ArrayList<>();
    private final ArrayList<PlaceForm> places = new ArrayList<>();
    private final ArrayList<PlaceForm> discovered = new ArrayList<>();

    public static DetailsForm of(ReportDetails details) {
        var form = new DetailsForm();
        form.severalPlaces = details.severalPlaces();
        form.discoveredElsewhere = details.discoveredElsewhere();
        details.medicines().forEach(row -> form.medicines.add(MedicineForm.of(row)));
        details.devices().forEach(row -> form.devices.add(DeviceForm.of(row)));
        details.places().forEach(row -> form.places.add(PlaceForm.of(row)));
        details.discovered().forEach(row -> form.discovered.add(PlaceForm.of(row)));
        return form;
    }

    /** The details as the case takes them; empty rows are left out. */
    public ReportDetails details() {
        List<Involved> involved = Stream.concat(places.stream(), discovered.stream())
                .map(PlaceForm::value)
                .toList();
        return new ReportDetails(
                severalPlaces,
                discoveredElsewhere,
                medicines.stream().map(MedicineForm::value).toList(),
                devices.stream().map(DeviceForm::value).toList(),
                involved);
    }

    /** Whether there is room for one more place of either kind. */
    public boolean isRoomForPlace() {
        return places.size() + discovered.size() < ReportDetails.MOST_ROWS;
    }

    /** Whether "Nej" contradicts places that stand there: they must go first (X-12, R-CASE-21). */
    public boolean isPlacesToRemove() {
        return severalPlaces == Answer.NO && !places.isEmpty();
    }

    /** The same for the place of discovery. */
    public boolean isDiscoveredToRemove() {
        return discoveredElsewhere == Answer.NO && !discovered.isEmpty();
    }

    /** Whether "Ja" lacks its place (R-CASE-20). */
    public boolean isPlaceMissing() {
        return severalPlaces == Answer.YES && isNothingIn(places);
    }

    /** The same for the place of discovery. */
    public boolean isDiscoveredMissing() {
        return discoveredElsewhere == Answer.YES && isNothingIn(discovered);
    }

    private static boolean isNothingIn(List<PlaceForm> rows) {
        return rows.stream().allMatch(row -> row.value().isEmpty());
    }

    /** The rows a place of that role stands among. */
    public List<PlaceForm> rows(PlaceRole role) {
        return role == PlaceRole.DISCOVERED ? discovered : places;
    }

    public Answer getSeveralPlaces() {
        return severalPlaces;
    }

    public void setSeveralPlaces(Answer severalPlaces) {
        this.severalPlaces = severalPlaces;
    }

    public Answer getDiscoveredElsewhere() {
        return discoveredElsewhere;
    }

    public void setDiscoveredElsewhere(Answer discoveredElsewhere) {
        this.discoveredElsewhere = discoveredElsewhere;
    }

    public List<MedicineForm> getMedicines() {
        return medicines;
    }

    public List<DeviceForm> getDevices() {
        return devices;
    }

    public List<PlaceForm> getPlaces() {
        return places;
    }

    public List<PlaceForm> getDiscovered() {
        return discovered;
    }
}
