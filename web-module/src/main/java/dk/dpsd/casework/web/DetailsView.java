package dk.dpsd.casework.web;

import dk.dpsd.casework.form.DetailsForm;
import dk.dpsd.casework.form.DeviceForm;
import dk.dpsd.casework.form.MedicineForm;
import dk.dpsd.casework.medicine.MedicineCatalogue;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.ReportDetails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rows of medicine and medical devices of a case (R-CASE-07): one more, or one less. */
@Named
@RequestScoped
public class DetailsView {

    @Inject
    CasePage page;

    @Inject
    MedicineCatalogue catalogue;

    /** Administrationsveje, as suggestions; others may be typed. */
    public List<String> getRoutes() {
        return catalogue.routes();
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public void addMedicine() {
        if (isRoomForMedicine()) {
            form().getMedicines().add(new MedicineForm());
        }
    }

    public void removeMedicine(MedicineForm row) {
        form().getMedicines().remove(row);
    }

    public void addDevice() {
        if (isRoomForDevice()) {
            form().getDevices().add(new DeviceForm());
        }
    }

    public void removeDevice(DeviceForm row) {
        form().getDevices().remove(row);
    }

    public boolean isRoomForMedicine() {
        return form().getMedicines().size() < ReportDetails.MOST_ROWS;
    }

    public boolean isRoomForDevice() {
        return form().getDevices().size() < ReportDetails.MOST_ROWS;
    }

    public int getMostRows() {
        return ReportDetails.MOST_ROWS;
    }

    private DetailsForm form() {
        return page.getForm().getDetails();
    }
}
