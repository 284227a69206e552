package dk.dpsd.casework.web;

import dk.dpsd.casework.collective.CollectiveNumbers;
import dk.dpsd.casework.collective.CollectiveNumbers.Line;
import dk.dpsd.casework.collective.CollectiveReports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The numbers of a collective report (SR) on the page of its case, and putting them right. */
@Named
@RequestScoped
public class CollectiveView {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final int NONE = -1;
    private static final CollectiveNumbers NOTHING = new CollectiveNumbers("", YearMonth.of(2000, 1), false, List.of());

    @Inject
    CollectiveReports reports;

    @Inject
    CasePage page;

    @Inject
    HttpServletRequest request;

    private CollectiveNumbers numbers;

    /** Nothing where the case is none of a sheet, or was lost meanwhile. */
    public CollectiveNumbers getNumbers() {
        if (numbers == null) {
            numbers = page.askBeside(reports::read, Optional.<CollectiveNumbers>empty())
                    .orElse(NOTHING);
        }
        return numbers;
    }

    /** The button "Gem antal". */
    public void correct() {
        Map<String, Integer> typed = new TreeMap<>();
        for (Line line : getNumbers().lines()) {
            String text = request.getParameter("sr-" + line.code());
            typed.put(line.code(), number(text));
        }
        page.stay("sr.saved", "/mine-sager", (id, version) -> reports.correct(id, version, typed));
        numbers = null;
    }

    private static int number(String text) {
        return text != null && NUMBER.matcher(text.strip()).matches() ? Integer.parseInt(text.strip()) : NONE;
    }
}
