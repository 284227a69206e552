package dk.dpsd.casework.model.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Påmindelse: the day on which a case's handler was last reminded of it by hand; once a day is enough. */
@Entity
@Table(name = "casework_reminder")
public class Reminder {

    @Id
    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Column(name = "reminded_on", nullable = false)
    private LocalDate remindedOn;

    protected Reminder() {}

    public Reminder(long caseId, LocalDate remindedOn) {
        this.caseId = caseId;
        this.remindedOn = remindedOn;
    }

    public void again(LocalDate day) {
        remindedOn = day;
    }

    public LocalDate remindedOn() {
        return remindedOn;
    }
}
