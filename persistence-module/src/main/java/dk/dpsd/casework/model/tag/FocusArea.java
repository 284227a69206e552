package dk.dpsd.casework.model.tag;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Lokalt fokusområde: something one region follows for a while (R-TAG-01). Never deleted; retired by its last day. */
@Entity
@Table(name = "casework_focus_area")
public class FocusArea {

    public static final int LONGEST = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_focus_area_seq")
    @SequenceGenerator(name = "casework_focus_area_seq", sequenceName = "casework_focus_area_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    /** The SOR code of the region, an owner. */
    @Column(nullable = false)
    private long region;

    @Harmless
    @Column(nullable = false, length = LONGEST)
    private String name;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected FocusArea() {}

    public FocusArea(long region, String name, LocalDate validFrom, LocalDate validTo) {
        this.region = region;
        change(name, validFrom, validTo);
    }

    /** @param lastDay the last day it can be chosen, or null */
    public final void change(String newName, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("ends before it begins");
        }
        name = newName;
        validFrom = firstDay;
        validTo = lastDay;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long region() {
        return region;
    }

    public String name() {
        return name;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
