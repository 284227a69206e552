package dk.dpsd.demo;

import dk.dpsd.casework.form.DetailsForm;
import dk.dpsd.casework.form.DeviceForm;
import dk.dpsd.casework.form.MedicineForm;
import dk.dpsd.casework.form.PlaceForm;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.PlaceRole;
import java.util.Map;

/** The medicine, devices and further places that the stories tell of, as a handler writes them down (R-CASE-05, -07). */
final class DemoDetails {

    private static final Map<String, Medicine> MEDICINES = Map.of(
            "Marevan", new Medicine("Marevan", "warfarin", "oral anvendelse", "2,5 mg", "B01AA03"),
            "insulin",
                    new Medicine(
                            "NovoRapid FlexPen", "insulin aspart", "subkutan anvendelse", "100 enheder/ml", "A10AB05"),
            "øjendråber", new Medicine("Xalatan", "latanoprost", "okulær anvendelse", "50 mikrog/ml", "S01EE01"));

    private static final Map<String, Device> DEVICES = Map.of(
            "Lift svigtede", new Device("Personlift", "Demolift", "L-200"),
            "Iltapparat", new Device("Iltkoncentrator", "Demoilt", "5 l/min"));

    private static final Map<String, Involved> PLACES = Map.of(
            "plejeforløbsplan", new Involved(PlaceRole.HANDED_OVER, null, null, null, "Medicinsk afdeling"),
            "Genoptræningsplan", new Involved(PlaceRole.HANDED_OVER, null, null, null, "Ortopædkirurgisk afdeling"));

    private DemoDetails() {}

    /** Adds what the story names. */
    static void write(Story story, DetailsForm form) {
        String told = story.headline() + " " + story.description();
        MEDICINES.forEach((word, medicine) -> {
            if (told.contains(word)) {
                form.getMedicines().add(MedicineForm.of(medicine));
            }
        });
        DEVICES.forEach((word, device) -> {
            if (told.contains(word)) {
                form.getDevices().add(DeviceForm.of(device));
            }
        });
        PLACES.forEach((word, place) -> {
            if (told.contains(word)) {
                form.setSeveralPlaces(Answer.YES);
                form.getPlaces().add(PlaceForm.of(place));
            }
        });
    }
}
