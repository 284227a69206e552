package dk.dpsd.reporting.web;

import dk.dpsd.casework.collective.CollectiveArea;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.reporting.Collecting;
import dk.dpsd.reporting.InvalidReportException;
import dk.dpsd.reporting.NewSheet;
import dk.dpsd.reporting.Problem;
import dk.dpsd.reporting.SheetRules;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.FormToken;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** The sheet of a collective report (samlerapport). Keeps nothing between requests: what was typed comes back. */
@Named
@RequestScoped
public class SheetView {

    private static final int MONTHS = 13;

    @Inject
    Collecting collecting;

    @Inject
    CollectiveAreas areas;

    @Inject
    SubmissionTokens tokens;

    @Inject
    PlaceChoices places;

    @Inject
    Clock clock;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private String key;
    private boolean old;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** The key is made when the sheet is first shown, and comes back in the signed token from then on. */
    @PostConstruct
    void open() {
        var reading = tokens.readForm(request.getParameter(SubmissionTokens.PARAMETER));
        if (reading instanceof FormToken.Good good) {
            key = good.token().value();
        } else if (reading instanceof FormToken.Old aged) {
            key = aged.token().value();
            old = true;
        } else {
            key = tokens.newKey();
        }
    }

    /** The button "Send samlerapporten". */
    public void send() {
        if (old) {
            return;
        }
        var typed = new TypedSheet(this::typed);
        NewSheet sheet = typed.read(getAreas(), key);
        List<Problem> found = new ArrayList<>(typed.unreadable());
        found.addAll(SheetRules.check(sheet, areas, Clocks.today(clock)));
        if (sheet.place() != null && sheet.place().unit() != null && places.getChosen() == null) {
            found.add(new Problem("place", "problem.place.gone"));
        }
        if (found.isEmpty()) {
            submit(sheet);
        } else {
            show(found);
        }
    }

    private void submit(NewSheet sheet) {
        try {
            collecting.submit(sheet);
            Redirect.to("/kvittering?k=" + tokens.receipt(key));
        } catch (InvalidReportException e) {
            show(e.problems());
        } catch (RefusedException e) {
            problems.put("form", Words.say(texts(), e.key(), e.arguments()));
        }
    }

    /** The first problem of a field is the one that is told. */
    private void show(List<Problem> found) {
        for (Problem problem : found) {
            problems.putIfAbsent(problem.field(), Words.say(texts(), problem.key(), new Object[0]));
        }
    }

    private ResourceBundle texts() {
        return language.texts("reporting");
    }

    private String typed(String field) {
        return request.getParameter(field);
    }

    /** What was typed in a field, to be shown again. */
    public String value(String field) {
        String typed = typed(field);
        return typed == null ? "" : typed;
    }

    public String problem(String field) {
        return problems.get(field);
    }

    public Map<String, String> getProblems() {
        return problems;
    }

    public boolean isOld() {
        return old;
    }

    public String getToken() {
        return tokens.form(key);
    }

    public PlaceChoices getPlaces() {
        return places;
    }

    /** The area of this sheet, with the subtypes of its month; null where none is chosen yet. */
    public CollectiveArea getArea() {
        return getAreas().stream()
                .filter(area -> area.code().equals(typed("area")))
                .findFirst()
                .orElse(null);
    }

    public String getLearning() {
        return value("learning");
    }

    /** Whether the form asks if it adds to an earlier sheet: once it turned out that there is one. */
    public boolean isAsksForAddition() {
        return problems.containsKey("addition") || !value("addition").isEmpty();
    }

    /** The headline as it was typed, or the one every sheet of its area has (domain B.5). */
    public String getHeadline() {
        return typed("headline") != null ? typed("headline") : "SR – " + areas.name(typed("area"));
    }

    /** The areas of the month that is chosen, or of the present one. */
    public List<CollectiveArea> getAreas() {
        YearMonth chosen = TypedSheet.month(typed("month"));
        List<CollectiveArea> found = areas.in(chosen == null ? now() : chosen);
        return found.isEmpty() ? areas.in(now()) : found;
    }

    /** The months that can be reported: the present one and a year back, the newest first. */
    public List<YearMonth> getMonths() {
        return IntStream.range(0, MONTHS).mapToObj(now()::minusMonths).toList();
    }

    /** The month as it was chosen; the one before the present, where nobody chose yet. */
    public String getMonth() {
        return typed("month") == null ? now().minusMonths(1).toString() : typed("month");
    }

    private YearMonth now() {
        return YearMonth.from(Clocks.today(clock));
    }
}
