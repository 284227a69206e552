package dk.dpsd.statistics.web;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import dk.dpsd.statistics.extract.ExtractLine;
import dk.dpsd.statistics.extract.Extracts;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.extract.ExtractPurpose;
import dk.dpsd.statistics.run.ReportWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Udtræk: the form, and the reader's own extracts with how far they are. */
@Named
@RequestScoped
public class ExtractView {

    private static final String PAGE = "/statistik/udtraek";

    @Inject
    Extracts extracts;

    @Inject
    ConditionsForm conditions;

    @Inject
    PeriodForm period;

    @Inject
    FieldProblems problems;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private List<String> shown = CaseColumn.USUAL.stream().map(Enum::name).toList();
    private String purpose;
    private String refusal;
    private List<ExtractLine> lines;

    public void open() {
        getLines();
    }

    /** The button "Bestil udtræk". */
    public void ask() {
        String wrong = conditions.wrongAtc();
        if (!wrong.isEmpty()) {
            problems.say("atc", Words.say(language.texts("statistics"), "atc.wrong", (Object) wrong));
            return;
        }
        period.period().ifPresent(days -> {
            CaseCriteria criteria = conditions.criteria().received(days.on(Clocks.today(clock)));
            try {
                extracts.ask(columns(), criteria, purpose());
                notices.say(language.texts("statistics").getString("extract.ordered"));
                Redirect.to(PAGE);
            } catch (RefusedException refused) {
                say(refused);
            }
        });
    }

    private void say(RefusedException refused) {
        String sentence = ReportRefusals.say(refused, language.texts("statistics"));
        switch (refused.key()) {
            case "purposeMissing" -> problems.say("purpose", sentence);
            case "columnsMissing" ->
                problems.say("shown", language.texts("statistics").getString("extract.columnsMissing"));
            default -> refusal = sentence;
        }
    }

    private List<CaseColumn> columns() {
        return Arrays.stream(CaseColumn.values())
                .filter(column -> shown.contains(column.name()))
                .toList();
    }

    private ExtractPurpose purpose() {
        return Arrays.stream(ExtractPurpose.values())
                .filter(one -> one.name().equals(purpose))
                .findFirst()
                .orElse(null);
    }

    public void delete(String id) {
        extracts.delete(PublicId.parse(id).orElseThrow(NotThereException::new));
        notices.say(language.texts("statistics").getString("extract.deleted"));
        Redirect.to(PAGE);
    }

    public List<ExtractLine> getLines() {
        if (lines == null) {
            lines = extracts.own();
        }
        return lines;
    }

    /** Whether to ask again soon. */
    public boolean isUnderway() {
        return getLines().stream().anyMatch(ExtractLine::isUnderway);
    }

    /** The columns that seem to name somebody. */
    public String warned(ExtractLine line) {
        ReportWords words = ReportWords.in(language.getLocale());
        return line.warnings().stream().filter(Objects::nonNull).map(words::of).collect(Collectors.joining(", "));
    }

    public String getRefusal() {
        return refusal;
    }

    public List<String> getShown() {
        return shown;
    }

    public void setShown(List<String> shown) {
        this.shown = shown;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
