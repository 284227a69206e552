package dk.dpsd.statistics.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.PublicId;
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
import java.util.Optional;
import java.util.function.LongFunction;

/** A report somebody has put together (rapportskabelon): hers alone, or shared with a unit. */
@Entity
@Table(name = "statistics_template")
public class ReportTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_template_seq")
    @SequenceGenerator(name = "statistics_template_seq", sequenceName = "statistics_template_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Harmless
    @Column(name = "public_id", nullable = false, length = 22)
    private String publicId;

    @Column(nullable = false)
    private long owner;

    /** The SOR code of the unit it is shared with, or null. */
    @Column(name = "unit")
    private Long unit;

    @FreeText
    @Column(nullable = false, length = ReportDefinition.LONGEST_TITLE)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_type", nullable = false, length = 10)
    private ReportType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "row_variable", length = 30)
    private Variable rows;

    @Enumerated(EnumType.STRING)
    @Column(name = "column_variable", length = 30)
    private Variable columns;

    /** Names of the columns of a list, by commas. */
    @Harmless
    @Column(nullable = false, length = 1000)
    private String shown;

    @Harmless
    @Column(nullable = false, length = StoredCriteria.LONGEST)
    private String conditions;

    /** Stednavne and Emneord that are asked for: kept here, never in an address (design 13). */
    @FreeText
    @Column(nullable = false, length = StoredCriteria.LONGEST)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_kind", nullable = false, length = 20)
    private PeriodKind periodKind;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected ReportTemplate() {}

    public ReportTemplate(long owner, ReportDefinition definition, Long unit, Instant now) {
        this.publicId = PublicId.random().value();
        this.owner = owner;
        say(definition, unit, now);
    }

    /** @param sharedWith the unit whose people find it too, or null */
    public final void say(ReportDefinition definition, Long sharedWith, Instant now) {
        unit = sharedWith;
        title = definition.title();
        type = definition.type();
        rows = definition.rows();
        columns = definition.columns();
        shown = CaseColumns.written(definition.shown());
        conditions = StoredCriteria.codes(definition.criteria());
        words = StoredCriteria.words(definition.criteria());
        periodKind = definition.period().kind();
        periodFrom = definition.period().from();
        periodTo = definition.period().to();
        changedAt = now;
    }

    /** @param depth where a unit stands in the tree as it is now, 0 for one that is not there */
    public ReportDefinition definition(LongFunction<Integer> depth) {
        return new ReportDefinition(
                title,
                type,
                rows,
                columns,
                CaseColumns.read(shown),
                StoredCriteria.read(conditions, words, depth),
                new ReportPeriod(periodKind, periodFrom, periodTo));
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public PublicId publicId() {
        return new PublicId(publicId);
    }

    public long owner() {
        return owner;
    }

    public Optional<Long> unit() {
        return Optional.ofNullable(unit);
    }

    public String title() {
        return title;
    }

    public ReportType type() {
        return type;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
