package dk.dpsd.statistics.web;

import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.statistics.model.PeriodKind;
import dk.dpsd.statistics.model.ReportPeriod;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The period in the forms of reports and extracts. */
@Named
@RequestScoped
public class PeriodForm {

    @Inject
    FieldProblems problems;

    @Inject
    Language language;

    private String kind = PeriodKind.LAST_12_MONTHS.name();
    private LocalDate from;
    private LocalDate to;

    void show(ReportPeriod period) {
        kind = period.kind().name();
        from = period.from();
        to = period.to();
    }

    /** What the fields say; empty where they say nothing that can be, which is then said beside them. */
    Optional<ReportPeriod> period() {
        PeriodKind chosen = Arrays.stream(PeriodKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(PeriodKind.LAST_12_MONTHS);
        if (chosen != PeriodKind.DAYS) {
            return Optional.of(ReportPeriod.of(chosen));
        }
        if (from == null || to == null) {
            problems.say(
                    from == null ? "from" : "to", language.texts("statistics").getString("days.missing"));
            return Optional.empty();
        }
        if (to.isBefore(from)) {
            problems.say("to", language.texts("statistics").getString("days.order"));
            return Optional.empty();
        }
        return Optional.of(ReportPeriod.between(from, to));
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
