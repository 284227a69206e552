package dk.dpsd.national.web;

import dk.dpsd.national.model.register.RegisterFilter;
import dk.dpsd.national.model.register.RegisterMeasure;
import dk.dpsd.national.model.register.RegisterVariable;
import dk.dpsd.national.register.CrossTable;
import dk.dpsd.national.register.RegisterStatistics;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.RoundedNumbers;
import dk.dpsd.shared.sheet.CsvFile;
import dk.dpsd.shared.sheet.Sheet;
import dk.dpsd.shared.sheet.XlsxFile;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

/** A table of the register to take away, its numbers rounded. */
@WebServlet({"/national/udtraek.csv", "/national/udtraek.xlsx"})
public class RegisterExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient RegisterStatistics statistics;

    @Inject
    transient RegisterWords labels;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sheet sheet = sheet(table(request));
        boolean excel = request.getServletPath().endsWith(".xlsx");
        response.setContentType(excel ? EXCEL : "text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"dpsd-national-udtraek." + (excel ? "xlsx" : "csv") + "\"");
        if (excel) {
            XlsxFile.write(sheet, response.getOutputStream());
        } else {
            CsvFile.write(sheet, response.getOutputStream());
        }
    }

    /** A table that the page refuses is none to be taken away. */
    private CrossTable table(HttpServletRequest request) {
        try {
            return statistics
                    .export(
                            RegisterFilter.of(request::getParameter),
                            read(RegisterVariable.class, request.getParameter("raekke")),
                            read(RegisterVariable.class, request.getParameter("kolonne")),
                            read(RegisterMeasure.class, request.getParameter("maal")))
                    .byName(labels::label);
        } catch (RefusedException refused) {
            throw new NotThereException();
        }
    }

    private static <E extends Enum<E>> E read(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotThereException::new);
    }

    private Sheet sheet(CrossTable table) {
        ResourceBundle texts = language.texts("national");
        List<String> header = new ArrayList<>();
        header.add(Words.name(texts, table.row()) + " / " + Words.name(texts, table.column()));
        table.columns().forEach(key -> header.add(labels.label(table.column(), key)));
        header.add(texts.getString("register.sum"));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(row(
                    labels.label(table.row(), table.rows().get(i)),
                    table.counts().get(i),
                    table.rowTotals().get(i)));
        }
        if (!table.isEmpty()) {
            rows.add(row(texts.getString("register.sum"), table.columnTotals(), table.total()));
        }
        rows.add(List.of(Words.name(texts, table.measure())));
        rows.add(List.of(Words.say(texts, "register.protected", (Object) RoundedNumbers.BASE)));
        return new Sheet(texts.getString("register.title"), header, rows);
    }

    private static List<Object> row(String label, List<Long> counts, Long total) {
        List<Object> row = new ArrayList<>();
        row.add(label);
        row.addAll(counts);
        row.add(total);
        return row;
    }
}
