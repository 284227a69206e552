package dk.dpsd.casework.model.detail;

import dk.dpsd.shared.model.FreeText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A {@link Device} as it is stored. */
@Embeddable
class DeviceRow {

    @Column(nullable = false)
    private int position;

    @FreeText
    @Column(name = "device_type", length = Device.LONGEST)
    private String type;

    @FreeText
    @Column(name = "trade_name", length = Device.LONGEST)
    private String tradeName;

    @FreeText
    @Column(name = "model", length = Device.LONGEST)
    private String model;

    protected DeviceRow() {}

    DeviceRow(int position, Device device) {
        this.position = position;
        this.type = device.type();
        this.tradeName = device.tradeName();
        this.model = device.model();
    }

    int position() {
        return position;
    }

    Device value() {
        return new Device(type, tradeName, model);
    }
}
