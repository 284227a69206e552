package dk.dpsd.plans.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** What a plan sends (Indhold): a report of some kind, over a period that is past when it is made. */
@Embeddable
public class Content implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int LONGEST_KIND = 30;
    public static final int LONGEST_REPORT = 40;
    public static final int LONGEST_CRITERIA = 4000;

    @Harmless
    @Column(name = "content_kind", nullable = false, length = LONGEST_KIND)
    private String kind;

    /** Which of its kind. */
    @Harmless
    @Column(name = "content_report", nullable = false, length = LONGEST_REPORT)
    private String report;

    @Enumerated(EnumType.STRING)
    @Column(name = "content_period", nullable = false, length = 10)
    private ReportPeriod period;

    /** Whether what people wrote in the cases goes along (R-PLAN-04). */
    @Column(name = "personal_data", nullable = false)
    private boolean personal;

    /** What a list is narrowed by, as an address writes it; null where it is narrowed by nothing. */
    @Harmless
    @Column(name = "content_criteria", length = LONGEST_CRITERIA)
    private String criteria;

    protected Content() {}

    public Content(String kind, String report, ReportPeriod period, boolean personal) {
        this(kind, report, period, personal, "");
    }

    /** @param criteria codes as an address writes them; empty for none */
    public Content(String kind, String report, ReportPeriod period, boolean personal, String criteria) {
        this.kind = kind;
        this.report = report;
        this.period = period;
        this.personal = personal;
        this.criteria = criteria.isEmpty() ? null : criteria;
    }

    public String kind() {
        return kind;
    }

    public String report() {
        return report;
    }

    public ReportPeriod period() {
        return period;
    }

    public boolean isPersonal() {
        return personal;
    }

    /** Empty where nothing narrows it. */
    public String criteria() {
        return criteria == null ? "" : criteria;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content that
                && kind.equals(that.kind)
                && report.equals(that.report)
                && period == that.period
                && personal == that.personal
                && criteria().equals(that.criteria());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, report, period, personal, criteria());
    }
}
