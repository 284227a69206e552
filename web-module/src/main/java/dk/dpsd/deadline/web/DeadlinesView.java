package dk.dpsd.deadline.web;

import dk.dpsd.deadline.overview.Deadlines;
import dk.dpsd.deadline.overview.Due;
import dk.dpsd.deadline.overview.Forecast;
import dk.dpsd.deadline.overview.Overview;
import dk.dpsd.shared.web.Dates;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

/** The overview of the 90 days. */
@Named
@RequestScoped
public class DeadlinesView {

    @Inject
    Deadlines deadlines;

    @Inject
    Language language;

    private Overview overview;

    /** Asks for it, once the address was read. */
    public void open() {
        overview = deadlines.overview();
    }

    public Overview getOverview() {
        return overview;
    }

    public List<Due> getDues() {
        return Arrays.asList(Due.values());
    }

    /** The forecast in one sentence, or null where there is none. */
    public String getForecast() {
        return overview.forecast().map(this::sentence).orElse(null);
    }

    private String sentence(Forecast forecast) {
        ResourceBundle texts = language.texts("deadline");
        String day = Dates.day(forecast.on(), language.getLocale());
        return Words.say(texts, "forecast.late", new Object[] {forecast.late(), day});
    }

    /** What the forecast was made from, or null. */
    public String getForecastBasis() {
        ResourceBundle texts = language.texts("deadline");
        return overview.forecast()
                .map(forecast -> Words.say(texts, "forecast.basis", new Object[] {
                    forecast.ended(), forecast.due(), Dates.day(forecast.on(), language.getLocale())
                }))
                .orElse(null);
    }
}
