package dk.dpsd.casework.form;

import dk.dpsd.casework.model.Occurrence;
import dk.dpsd.casework.model.Precision;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** When it happened, and how well that is known. */
public class WhenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Precision datePrecision;

    private LocalDate day;

    @NotNull
    private Precision timePrecision;

    private LocalTime time;

    static WhenForm of(Occurrence occurrence) {
        var form = new WhenForm();
        form.datePrecision = occurrence.datePrecision();
        form.day = occurrence.day();
        form.timePrecision = occurrence.timePrecision();
        form.time = occurrence.time();
        return form;
    }

    Occurrence occurrence() {
        return new Occurrence(datePrecision, day, timePrecision, time);
    }

    public Precision getDatePrecision() {
        return datePrecision;
    }

    public void setDatePrecision(Precision datePrecision) {
        this.datePrecision = datePrecision;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Precision getTimePrecision() {
        return timePrecision;
    }

    public void setTimePrecision(Precision timePrecision) {
        this.timePrecision = timePrecision;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
