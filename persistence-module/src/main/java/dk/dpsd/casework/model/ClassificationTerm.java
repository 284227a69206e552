package dk.dpsd.casework.model;

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
import java.time.LocalDate;
import java.util.Objects;

/** One term of the DPSD classification: hovedgruppe, problem or proces. Data, never code (domain B.10). */
@Entity
@Table(name = "casework_term")
public class ClassificationTerm {

    public static final int LONGEST_SYNONYMS = 1000;

    /** The three parts of the classification. */
    public enum Part {
        /** Hovedgruppe: the type of incident. */
        MAIN_GROUP,
        PROBLEM,
        /** Proces. */
        PROCESS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_term_seq")
    @SequenceGenerator(name = "casework_term_seq", sequenceName = "casework_term_seq", allocationSize = 20)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Part part;

    @Harmless
    @Column(nullable = false, length = 40)
    private String code;

    /** The main group a problem or process belongs to; null where it fits all of them. */
    @Harmless
    @Column(name = "main_group", length = 40)
    private String mainGroup;

    @Harmless
    @Column(name = "name_da", nullable = false, length = 200)
    private String name;

    /** Other words for it, divided by commas; null where there are none. */
    @Harmless
    @Column(length = LONGEST_SYNONYMS)
    private String synonyms;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ClassificationTerm() {}

    public ClassificationTerm(
            Part part, String code, String mainGroup, String name, String synonyms, LocalDate validFrom) {
        this.part = part;
        this.code = code;
        this.mainGroup = mainGroup;
        this.name = name;
        this.synonyms = synonyms;
        this.validFrom = validFrom;
    }

    /** The term is gone from the newest file: cases keep it, new ones cannot choose it. */
    public void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }

    public Part part() {
        return part;
    }

    public String code() {
        return code;
    }

    public String mainGroup() {
        return mainGroup;
    }

    public String name() {
        return name;
    }

    public String synonyms() {
        return synonyms;
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether the term says the same as another of the same code. */
    public boolean sameAs(ClassificationTerm other) {
        return part == other.part
                && code.equals(other.code)
                && name.equals(other.name)
                && Objects.equals(mainGroup, other.mainGroup)
                && Objects.equals(synonyms, other.synonyms);
    }
}
