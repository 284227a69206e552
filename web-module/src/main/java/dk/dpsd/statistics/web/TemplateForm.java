package dk.dpsd.statistics.web;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportPeriod;
import dk.dpsd.statistics.model.ReportType;
import dk.dpsd.statistics.model.SearchedCases;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.template.ReportTemplates;
import dk.dpsd.statistics.template.Shelf;
import dk.dpsd.statistics.template.TemplateLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form of a report template: a new one, with conditions from the address where it brings any, or one of the reader's own. */
@Named
@RequestScoped
public class TemplateForm {

    /** How a search that asks for nothing by codes says in an address that it is one. */
    private static final String OF_SEARCH = "soegning";

    @Inject
    ReportTemplates templates;

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
    HttpServletRequest request;

    private String id;
    private int version;
    private String title;
    private String type = ReportType.BAR.name();
    private String rows;
    private String columns;
    private List<String> shown = List.of();
    private boolean shared;
    private String refusal;

    public void openNew() {
        templates.shelf(Shelf.OWN, language.getLocale());
        Map<String, List<String>> parameters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        CaseCriteria asked =
                CriteriaAddress.read(parameters, unit -> PlaceWanted.UNKNOWN).criteria();
        if (!asked.isAll() || parameters.containsKey(OF_SEARCH)) {
            var searched = SearchedCases.of(asked);
            conditions.show(searched.criteria());
            period.show(searched.period());
        }
    }

    public void open() {
        TemplateLine line = templates.read(id == null ? "" : id, language.getLocale());
        if (!line.mine()) {
            throw new NotThereException();
        }
        ReportDefinition said = line.template().definition();
        version = line.template().version();
        title = said.title();
        type = said.type().name();
        rows = said.rows() == null ? null : said.rows().name();
        columns = said.columns() == null ? null : said.columns().name();
        shown = said.shown().stream().map(Enum::name).toList();
        shared = line.template().shared();
        conditions.show(said.criteria());
        period.show(said.period());
    }

    /** The button "Gem og vis". */
    public void save() {
        definition().ifPresent(said -> {
            try {
                String key = id == null ? templates.add(said, shared) : changed(said);
                notices.say(language.texts("statistics").getString("saved"));
                Redirect.to("/statistik/" + key);
            } catch (RefusedException refused) {
                say(refused);
            }
        });
    }

    private String changed(ReportDefinition said) {
        templates.change(id, version, said, shared);
        return id;
    }

    private Optional<ReportDefinition> definition() {
        Optional<ReportPeriod> days = period.period();
        String wrong = conditions.wrongAtc();
        if (!wrong.isEmpty()) {
            problems.say("atc", Words.say(language.texts("statistics"), "atc.wrong", (Object) wrong));
        }
        ReportDefinition said = definition(days.orElse(ReportPeriod.LAST_YEAR_OF_MONTHS));
        if (days.isPresent() && wrong.isEmpty()) {
            return Optional.of(said);
        }
        // What else is wrong is said in the same round.
        if (said.fault() != null) {
            say(new RefusedException(said.fault()));
        }
        return Optional.empty();
    }

    private ReportDefinition definition(ReportPeriod days) {
        return new ReportDefinition(
                title,
                one(ReportType.values(), type).orElse(ReportType.BAR),
                one(Variable.values(), rows).orElse(null),
                one(Variable.values(), columns).orElse(null),
                shown.stream()
                        .flatMap(name -> one(CaseColumn.values(), name).stream())
                        .toList(),
                conditions.criteria(),
                days);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** Beside the field it is about. */
    private void say(RefusedException refused) {
        String sentence = ReportRefusals.say(refused, language.texts("statistics"));
        switch (refused.key()) {
            case "titleMissing" -> problems.say("title", sentence);
            case "rowsMissing", "rowsNoTime" -> problems.say("rows", sentence);
            case "columnsMissing", "twiceTheSame" -> problems.say("columns", sentence);
            default -> refusal = sentence;
        }
    }

    public String getRefusal() {
        return refusal;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }

    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = columns;
    }

    public List<String> getShown() {
        return shown;
    }

    public void setShown(List<String> shown) {
        this.shown = shown;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
