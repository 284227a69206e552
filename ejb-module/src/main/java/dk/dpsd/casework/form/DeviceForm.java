package dk.dpsd.casework.form;

import dk.dpsd.casework.model.detail.Device;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A row of involved medical devices, as it is being written. */
public class DeviceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = Device.LONGEST)
    private String type;

    @Size(max = Device.LONGEST)
    private String tradeName;

    @Size(max = Device.LONGEST)
    private String model;

    public static DeviceForm of(Device device) {
        var form = new DeviceForm();
        form.type = device.type();
        form.tradeName = device.tradeName();
        form.model = device.model();
        return form;
    }

    public Device value() {
        return new Device(type, tradeName, model);
    }

    /** The row in one line. */
    public String getSummary() {
        return value().line();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getTradeName() {
        return tradeName;
    }

    public void setTradeName(String tradeName) {
        this.tradeName = tradeName;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }
}
