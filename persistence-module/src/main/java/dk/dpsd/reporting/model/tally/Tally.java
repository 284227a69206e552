package dk.dpsd.reporting.model.tally;

import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * Optælling: what a place counts during the month before it sends its collective report (domain B.5). No case yet and
 * nobody's account; who has the code may count. Gone when the report is sent, and after half a year.
 */
@Entity
@Table(name = "reporting_tally")
public class Tally {

    /** How long one is kept that is never sent. */
    public static final Period LIFE = Period.ofMonths(6);

    public static final int LONGEST_NOTES = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reporting_tally_seq")
    @SequenceGenerator(name = "reporting_tally_seq", sequenceName = "reporting_tally_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    /** SHA-256 of the code. */
    @Harmless
    @Column(name = "code_hash", nullable = false, length = 64)
    private String codeHash;

    @Column(name = "unit")
    private Long unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind", length = 10)
    private OwnerKind ownerKind;

    @Column(name = "owner")
    private Long owner;

    @FreeText
    @Column(name = "place_name", length = 200)
    private String placeName;

    /** What the page calls the place. */
    @FreeText
    @Column(name = "shown_place", nullable = false, length = 200)
    private String shownPlace;

    @Harmless
    @Column(nullable = false, length = 30)
    private String area;

    @Column(name = "covered_month", nullable = false)
    private LocalDate coveredMonth;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    /** What those who count learnt on the way. */
    @FreeText
    @Column(length = LONGEST_NOTES)
    private String notes;

    protected Tally() {}

    /** Where it counts, as it will be reported. */
    public record Where(Long unit, OwnerKind ownerKind, Long owner, String placeName, String shown) {}

    public Tally(String codeHash, Where where, String area, YearMonth month, Instant begunAt) {
        this.codeHash = codeHash;
        this.unit = where.unit();
        this.ownerKind = where.ownerKind();
        this.owner = where.owner();
        this.placeName = where.placeName();
        this.shownPlace = where.shown();
        this.area = area;
        this.coveredMonth = month.atDay(1);
        this.begunAt = begunAt;
    }

    /** Adds a paragraph to the notes; false where there is no room for it. */
    public boolean note(String paragraph) {
        String longer = notes == null ? paragraph : notes + "\n" + paragraph;
        if (longer.length() > LONGEST_NOTES) {
            return false;
        }
        notes = longer;
        return true;
    }

    public Long id() {
        return id;
    }

    public Where where() {
        return new Where(unit, ownerKind, owner, placeName, shownPlace);
    }

    public String area() {
        return area;
    }

    public YearMonth month() {
        return YearMonth.from(coveredMonth);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public String notes() {
        return notes;
    }
}
