package dk.dpsd.reporting.web;

import dk.dpsd.casework.collective.CollectiveArea;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.organisation.PlaceHit;
import dk.dpsd.reporting.InvalidReportException;
import dk.dpsd.reporting.NewTally;
import dk.dpsd.reporting.ReportedPlace;
import dk.dpsd.reporting.Tallies;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Beginning a tally: place, area and month; what comes of it is a code that is shown once. */
@Named
@RequestScoped
public class NewTallyView {

    @Inject
    Tallies tallies;

    @Inject
    CollectiveAreas areas;

    @Inject
    PlaceChoices places;

    @Inject
    Clock clock;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private String code;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** The button "Begynd optællingen". */
    public void begin() {
        ReportedPlace place = new TypedSheet(request::getParameter).place();
        PlaceHit chosen = places.getChosen();
        String shown = chosen != null ? chosen.name() : value("placeName").strip();
        if (place != null && place.unit() != null && chosen == null) {
            problems.put("place", say("problem.place.gone"));
            return;
        }
        try {
            code = tallies.begin(new NewTally(place, shown, value("area"), TypedSheet.month(value("month"))));
        } catch (InvalidReportException e) {
            e.problems().forEach(problem -> problems.putIfAbsent(problem.field(), say(problem.key())));
        }
    }

    private String say(String sentence) {
        return Words.say(language.texts("reporting"), sentence, new Object[0]);
    }

    /** The code of the tally that was begun; null before. */
    public String getBegun() {
        return code;
    }

    public String value(String field) {
        String typed = request.getParameter(field);
        return typed == null ? "" : typed;
    }

    public String problem(String field) {
        return problems.get(field);
    }

    public Map<String, String> getProblems() {
        return problems;
    }

    public PlaceChoices getPlaces() {
        return places;
    }

    public List<CollectiveArea> getAreas() {
        return areas.in(now());
    }

    /** This month, and the one before, for who begins late. */
    public List<YearMonth> getMonths() {
        return List.of(now(), now().minusMonths(1));
    }

    private YearMonth now() {
        return YearMonth.from(Clocks.today(clock));
    }
}
