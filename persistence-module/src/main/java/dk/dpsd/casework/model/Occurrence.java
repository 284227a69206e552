package dk.dpsd.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;

/** When the incident happened, and how well that is known (domain B.2). */
@Embeddable
public class Occurrence {

    @Enumerated(EnumType.STRING)
    @Column(name = "date_precision", nullable = false, length = 10)
    private Precision datePrecision;

    @Column(name = "occurred_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_precision", nullable = false, length = 10)
    private Precision timePrecision;

    @Column(name = "occurred_minute")
    private Integer minuteOfDay;

    protected Occurrence() {}

    /** What is unknown is dropped, so that no stray value survives beside "ukendt". */
    public Occurrence(Precision datePrecision, LocalDate day, Precision timePrecision, LocalTime time) {
        this.datePrecision = datePrecision;
        this.day = datePrecision == Precision.UNKNOWN ? null : day;
        this.timePrecision = timePrecision;
        this.minuteOfDay = timePrecision == Precision.UNKNOWN || time == null ? null : time.toSecondOfDay() / 60;
    }

    public Precision datePrecision() {
        return datePrecision;
    }

    public LocalDate day() {
        return day;
    }

    public Precision timePrecision() {
        return timePrecision;
    }

    public LocalTime time() {
        return minuteOfDay == null ? null : LocalTime.ofSecondOfDay(minuteOfDay * 60L);
    }
}
