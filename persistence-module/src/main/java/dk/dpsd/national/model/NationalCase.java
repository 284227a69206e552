package dk.dpsd.national.model;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.PublicId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An ended, anonymised case as the authority has it. Has no place for a person's name, number or address. */
@Entity
@Table(name = "national_case")
public class NationalCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "national_case_seq")
    @SequenceGenerator(name = "national_case_seq", sequenceName = "national_case_seq", allocationSize = 20)
    private Long id;

    @Harmless
    @Column(name = "public_id", nullable = false, length = 22)
    private String publicId;

    @Harmless
    @Column(name = "case_number", nullable = false, length = 20)
    private String caseNumber;

    /** Closed, rejected or deleted: statistics leave the last two out. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private CaseState outcome;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    /** Which document of the case it came as. */
    @Column(name = "document_version", nullable = false)
    private int documentVersion;

    @Column(name = "owner_unit")
    private Long owner;

    @Harmless
    @Column(name = "owner_name", length = 200)
    private String ownerName;

    @Column(name = "unit")
    private Long unit;

    @Harmless
    @Column(name = "unit_path", length = 2000)
    private String unitPath;

    @FreeText
    @Column(name = "place_name", length = 200)
    private String placeName;

    @Enumerated(EnumType.STRING)
    @Column(name = "actual_consequence", length = 20)
    private ActualConsequence actual;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity_category", nullable = false, length = 20)
    private SeverityCategory severity;

    @Column(name = "severity_scale", nullable = false)
    private int severityScale;

    @Harmless
    @Column(name = "main_group", length = 40)
    private String mainGroup;

    @Harmless
    @Column(name = "problem", length = 40)
    private String problem;

    @Harmless
    @Column(name = "process", length = 40)
    private String process;

    @FreeText
    @Column(nullable = false, length = 200)
    private String headline;

    @FreeText
    @Column(nullable = false, length = 20000)
    private String description;

    @FreeText
    @Column(length = 20000)
    private String causes;

    @FreeText
    @Column(length = 20000)
    private String learning;

    @Column(name = "arrived_at", nullable = false)
    private Instant arrivedAt;

    /** Only of a collective report, as the two below. */
    @Harmless
    @Column(length = 30)
    private String area;

    @Column(name = "covered_month")
    private LocalDate coveredMonth;

    /** The sum of the counts, for the list, which must not read them row by row. */
    @Column(name = "incidents")
    private Integer incidents;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "national_count", joinColumns = @JoinColumn(name = "national_id"))
    private List<NationalCount> counts = new ArrayList<>();

    /** ATC codes. */
    @Harmless
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "national_medicine", joinColumns = @JoinColumn(name = "national_id"))
    @Column(name = "atc", nullable = false, length = 10)
    private List<String> medicines = new ArrayList<>();

    protected NationalCase() {}

    public NationalCase(AnonymousCase handed, Instant arrivedAt) {
        this.publicId = handed.publicId().value();
        this.caseNumber = handed.caseNumber();
        this.outcome = handed.outcome();
        this.receivedOn = handed.receivedOn();
        this.occurredOn = handed.occurredOn();
        this.documentVersion = handed.version();
        this.owner = handed.owner();
        this.ownerName = handed.ownerName();
        this.unit = handed.unit();
        this.unitPath = handed.unitPath();
        this.placeName = handed.placeName();
        this.actual = handed.actual();
        this.severity = handed.severity();
        this.severityScale = handed.severityScale();
        this.mainGroup = handed.mainGroup();
        this.problem = handed.problem();
        this.process = handed.process();
        this.headline = handed.headline();
        this.description = handed.description();
        this.causes = handed.causes();
        this.learning = handed.learning();
        this.medicines.addAll(handed.medicines());
        this.arrivedAt = arrivedAt;
        if (handed.sheet() != null) {
            this.area = handed.sheet().area();
            this.coveredMonth = handed.sheet().month().atDay(1);
            this.incidents = handed.sheet().total();
            handed.sheet().incidents().forEach((subtype, number) -> counts.add(new NationalCount(subtype, number)));
        }
    }

    /** The case as it was handed over. */
    public AnonymousCase content() {
        return with(medicines, sheet());
    }

    /** The case without the numbers of its sheet and its medicine, for lists. */
    public AnonymousCase withoutSheet() {
        return with(List.of(), null);
    }

    /** How many incidents a collective report stands for; null where the case is one. */
    public Integer incidents() {
        return incidents;
    }

    private AnonymousCase with(List<String> atc, AnonymousCase.Sheet sheet) {
        return new AnonymousCase(
                new PublicId(publicId),
                documentVersion,
                caseNumber,
                outcome,
                receivedOn,
                occurredOn,
                owner,
                ownerName,
                unit,
                unitPath,
                placeName,
                actual,
                severity,
                severityScale,
                mainGroup,
                problem,
                process,
                headline,
                description,
                causes,
                learning,
                atc,
                sheet);
    }

    private AnonymousCase.Sheet sheet() {
        return area == null
                ? null
                : new AnonymousCase.Sheet(
                        area,
                        YearMonth.from(coveredMonth),
                        counts.stream().collect(Collectors.toMap(NationalCount::subtype, NationalCount::incidents)));
    }

    public PublicId publicId() {
        return new PublicId(publicId);
    }

    public Long id() {
        return id;
    }

    public int documentVersion() {
        return documentVersion;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }
}
