package dk.dpsd.casework.web.listing;

import dk.dpsd.casework.CaseRow;
import dk.dpsd.casework.listing.ColumnChoices;
import dk.dpsd.casework.listing.ListExtract;
import dk.dpsd.casework.listing.ListFilters;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.ListColumn;
import dk.dpsd.shared.sheet.CsvFile;
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
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list as a file: its cases, order and columns as the page shows them, some rows at a time. */
@WebServlet({CaseListExport.CSV, CaseListExport.XLSX})
public class CaseListExport extends HttpServlet {

    static final String CSV = "/udtraek/sager.csv";
    static final String XLSX = "/udtraek/sager.xlsx";
    static final String LIST = "liste";

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 500;

    @Inject
    transient ListExtract extract;

    @Inject
    transient ListFilters filters;

    @Inject
    transient ColumnChoices columns;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CaseList> asked = CaseList.parse(request.getParameter(LIST)).filter(extract::isOffered);
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CaseList list = asked.get();
        Map<String, String> parameters = new HashMap<>();
        AskedList.parameters().forEach(name -> parameters.put(name, request.getParameter(name)));
        List<Long> ids =
                extract.begin(list, AskedList.of(list, parameters, filters).question());
        ResourceBundle texts = language.texts("casework");
        List<ListColumn> shown = List.copyOf(columns.of(list));
        List<String> header = header(list, shown, texts);
        Iterable<List<Object>> rows = () -> rows(list, ids, shown, texts);
        boolean csv = CSV.equals(request.getServletPath());
        response.setContentType(
                csv ? "text/csv;charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"dpsd-sager." + (csv ? "csv" : "xlsx") + "\"");
        if (csv) {
            CsvFile.write(header, rows, response.getOutputStream());
        } else {
            XlsxFile.write(texts.getString("list.sheet"), header, rows, response.getOutputStream());
        }
    }

    private static List<String> header(CaseList list, List<ListColumn> shown, ResourceBundle texts) {
        List<String> header = new ArrayList<>();
        header.add(texts.getString("column.number"));
        header.add(texts.getString("list.state"));
        shown.stream().map(column -> label(list, column, texts)).forEach(header::add);
        return header;
    }

    private static String label(CaseList list, ListColumn column, ResourceBundle texts) {
        return column == ListColumn.DAYS
                ? texts.getString(list == CaseList.CLOSED ? "column.sent" : "list.daysLeft")
                : Words.name(texts, column);
    }

    private Iterator<List<Object>> rows(CaseList list, List<Long> ids, List<ListColumn> shown, ResourceBundle texts) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)))
                .flatMap(some -> extract.some(list, some).stream())
                .map(row -> cells(list, row, shown, texts))
                .iterator();
    }

    private static List<Object> cells(CaseList list, CaseRow row, List<ListColumn> shown, ResourceBundle texts) {
        return Stream.concat(
                        Stream.of(row.number(), Words.name(texts, row.state())),
                        shown.stream().map(column -> cell(list, row, column, texts)))
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private static Object cell(CaseList list, CaseRow row, ListColumn column, ResourceBundle texts) {
        return switch (column) {
            case HEADLINE -> row.headline();
            case PLACE -> row.place();
            case SEVERITY -> Words.name(texts, row.severity());
            case RECEIVED -> row.receivedAt();
            case AGE -> row.age();
            case HANDLER -> row.handlerName();
            case DAYS ->
                list == CaseList.CLOSED
                        ? texts.getString(row.sent() ? "sent.yes" : "sent.soon")
                        : Long.valueOf(row.daysLeft());
            case ACTIVE -> row.active();
        };
    }
}
