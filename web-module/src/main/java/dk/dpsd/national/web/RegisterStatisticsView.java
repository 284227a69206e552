package dk.dpsd.national.web;

import dk.dpsd.national.model.register.RegisterMeasure;
import dk.dpsd.national.model.register.RegisterVariable;
import dk.dpsd.national.register.CrossTable;
import dk.dpsd.national.register.RegisterStatistics;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts over the national register by two variables, as a table whose rows have a bar. */
@Named
@RequestScoped
public class RegisterStatisticsView {

    @Inject
    RegisterStatistics statistics;

    @Inject
    RegisterForm form;

    @Inject
    RegisterWords labels;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private RegisterVariable row;
    private RegisterVariable column;
    private RegisterMeasure measure;
    private CrossTable table;
    private String problem;

    /** A row as it is shown. */
    public record Line(String label, List<Long> counts, Long total) {}

    @PostConstruct
    void read() {
        row = read(RegisterVariable.class, "raekke", RegisterVariable.MAIN_GROUP);
        column = read(RegisterVariable.class, "kolonne", RegisterVariable.YEAR);
        measure = read(RegisterMeasure.class, "maal", RegisterMeasure.CASES);
    }

    private <E extends Enum<E>> E read(Class<E> type, String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(request.getParameter(name)))
                .findFirst()
                .orElse(otherwise);
    }

    public void open() {
        try {
            table = statistics.table(form.filter(), row, column, measure).byName(labels::label);
        } catch (RefusedException refused) {
            problem = Words.say(language.texts("national"), refused.key(), refused.arguments());
        }
    }

    /** "Vis". */
    public void show() {
        if (form.isRight()) {
            Redirect.to("/national/statistik" + getQuery());
        }
    }

    /** The question and the table it is asked for, as a part of an address. */
    public String getQuery() {
        Map<String, String> parameters = form.filter().parameters();
        parameters.put("raekke", row.name());
        parameters.put("kolonne", column.name());
        parameters.put("maal", measure.name());
        return RegisterForm.query(parameters);
    }

    /** The list of the cases of the same question. */
    public String getListQuery() {
        return form.getQuery();
    }

    public List<Line> getLines() {
        return IntStream.range(0, table.rows().size())
                .mapToObj(i -> new Line(
                        labels.label(row, table.rows().get(i)),
                        table.counts().get(i),
                        table.rowTotals().get(i)))
                .toList();
    }

    public List<String> getHeads() {
        return table.columns().stream().map(key -> labels.label(column, key)).toList();
    }

    /** Null after a press that could not be followed. */
    public CrossTable getTable() {
        return table;
    }

    public String getProblem() {
        return problem;
    }

    public RegisterVariable[] getVariables() {
        return RegisterVariable.values();
    }

    public RegisterMeasure[] getMeasures() {
        return RegisterMeasure.values();
    }

    public RegisterVariable getRow() {
        return row;
    }

    public void setRow(RegisterVariable row) {
        this.row = row;
    }

    public RegisterVariable getColumn() {
        return column;
    }

    public void setColumn(RegisterVariable column) {
        this.column = column;
    }

    public RegisterMeasure getMeasure() {
        return measure;
    }

    public void setMeasure(RegisterMeasure measure) {
        this.measure = measure;
    }
}
