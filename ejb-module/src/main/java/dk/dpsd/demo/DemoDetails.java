package dk.dpsd.demo;

import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.PlaceRole;
import dk.dpsd.casework.model.detail.ReportDetails;
import java.util.List;

/** The medicine, the devices and the further places of a story, where it is about some. */
final class DemoDetails {

    private static final Medicine INSULIN =
            new Medicine("NovoRapid", "insulin aspart", "subkutan anvendelse", "100 E/ml", "A10AB05");
    private static final Medicine WARFARIN =
            new Medicine("Marevan", "warfarin", "oral anvendelse", "2,5 mg", "B01AA03");
    private static final Device LIFT = new Device("Personlift", null, null);
    private static final Device OXYGEN = new Device("Iltapparat", null, null);

    private DemoDetails() {}

    static ReportDetails of(Story story) {
        String headline = story.headline();
        if (headline.contains("insulin")) {
            return of(List.of(INSULIN), List.of());
        }
        if (headline.contains("blodfortyndende")) {
            return of(List.of(WARFARIN), List.of());
        }
        if (headline.startsWith("Lift")) {
            return of(List.of(), List.of(LIFT));
        }
        if (headline.startsWith("Iltapparat")) {
            return of(List.of(), List.of(OXYGEN));
        }
        return headline.contains("ved udskrivelse") ? transition() : ReportDetails.none();
    }

    private static ReportDetails of(List<Medicine> medicines, List<Device> devices) {
        return new ReportDetails(Answer.NO, Answer.UNANSWERED, medicines, devices, List.of());
    }

    private static ReportDetails transition() {
        var hospital = new Involved(PlaceRole.HANDED_OVER, null, null, null, "Medicinsk sengeafsnit på sygehuset");
        return new ReportDetails(Answer.YES, Answer.NO, List.of(), List.of(), List.of(hospital));
    }
}
