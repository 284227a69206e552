package dk.dpsd.national.model.mapping;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
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

/** Fejl i mapningerne: what a regional risk manager who uses mappings found wrong (R-SU-02), and the operator's answer. */
@Entity
@Table(name = "national_mapping_error")
public class MappingError {

    public static final int LONGEST = 4000;

    /** Where it stands. */
    public enum State {
        /** Ny. */
        NEW,
        /** Besvaret. */
        ANSWERED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "national_mapping_error_seq")
    @SequenceGenerator(
            name = "national_mapping_error_seq",
            sequenceName = "national_mapping_error_seq",
            allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Column(name = "reported_at", nullable = false)
    private Instant reportedAt;

    @Column(nullable = false)
    private long reporter;

    @Column(nullable = false)
    private long region;

    @Harmless
    @Column(name = "region_name", nullable = false, length = 200)
    private String regionName;

    @Column(name = "unit")
    private Long unit;

    @Harmless
    @Column(name = "unit_name", length = 200)
    private String unitName;

    /** A code of the classification, or null. */
    @Harmless
    @Column(length = 40)
    private String term;

    @FreeText
    @Column(nullable = false, length = LONGEST)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private State state = State.NEW;

    @FreeText
    @Column(length = LONGEST)
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "answered_by", length = 200)
    private String answeredBy;

    protected MappingError() {}

    /** What is wrong: the unit and the code it is about, both of which may be null. */
    public record What(Long unit, String unitName, String term, String text) {}

    public MappingError(long reporter, long region, String regionName, What what, Instant reportedAt) {
        this.reporter = reporter;
        this.region = region;
        this.regionName = regionName;
        this.unit = what.unit();
        this.unitName = what.unitName();
        this.term = what.term();
        this.text = what.text();
        this.reportedAt = reportedAt;
    }

    /** Answers it; answering again puts the newer answer in its place. */
    public void answer(String said, String by, Instant now) {
        state = State.ANSWERED;
        answer = said;
        answeredBy = by;
        answeredAt = now;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public long reporter() {
        return reporter;
    }

    public long region() {
        return region;
    }

    public String regionName() {
        return regionName;
    }

    public Long unit() {
        return unit;
    }

    public String unitName() {
        return unitName;
    }

    public String term() {
        return term;
    }

    public String text() {
        return text;
    }

    public State state() {
        return state;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String answeredBy() {
        return answeredBy;
    }
}
