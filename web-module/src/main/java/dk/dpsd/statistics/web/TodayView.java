package dk.dpsd.statistics.web;

import dk.dpsd.access.web.Navigation;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import dk.dpsd.statistics.front.RisingLine;
import dk.dpsd.statistics.front.StartFigures;
import dk.dpsd.statistics.front.Today;
import dk.dpsd.statistics.model.Variable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** The panels of the start page: what came in, what is late, what repeats, each with the list that shows it. */
@Named
@RequestScoped
public class TodayView {

    private static final String SEARCH = "/soeg";

    @Inject
    StartFigures figures;

    @Inject
    Navigation navigation;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private Today today;

    /** Null for visitors, and for people whose roles have no figures. */
    public Today getToday() {
        if (today == null && navigation.isLoggedIn()) {
            today = figures.today(language.getLocale());
        }
        return today == null || today.isEmpty() ? null : today;
    }

    /** E.g. {@code Siden du sidst var her (21. november 2026 kl. 08.15): 3}. */
    public String getSince() {
        return Words.say(language.texts("statistics"), "today.arrived.since", new Object[] {
            Words.moment(today.lastHere()), today.arrivedSince()
        });
    }

    public boolean isSearching() {
        return navigation.may("SEARCH_CASES");
    }

    public String getArrivedAddress() {
        return SEARCH + "?"
                + query(CaseCriteria.ALL.received(new Days(day().minusDays(StartFigures.DAYS - 1L), day())));
    }

    public String getLateAddress() {
        return SEARCH + "?" + query(open().due(new Days(null, day().minusDays(1))));
    }

    public String getSoonAddress() {
        return SEARCH + "?" + query(open().due(new Days(day(), day().plusDays(StartFigures.SOON))));
    }

    private static CaseCriteria open() {
        return CaseCriteria.ALL.with(Coded.STATE, "RECEIVED", "IN_PROGRESS");
    }

    /** Where the cases of a rising problem are listed; null for a keyword, which stands in no address. */
    public String address(RisingLine line) {
        if (line.variable() != Variable.PROBLEM || !isSearching()) {
            return null;
        }
        Days days = new Days(day().minusDays(StartFigures.REPEATS - 1L), day());
        return SEARCH + "?"
                + query(CaseCriteria.ALL.with(Coded.PROBLEM, line.code()).received(days));
    }

    /** E.g. {@code 6 mod 2 i samme periode før; Poisson-forhold, p = 0,03}. */
    public String said(RisingLine line) {
        String p = String.format(
                language.isDanish() ? Locale.forLanguageTag("da") : Locale.UK,
                "%.3f",
                line.rise().p());
        return Words.say(language.texts("statistics"), "rising.said", new Object[] {
            line.rise().now(), line.rise().before(), p
        });
    }

    private static String query(CaseCriteria criteria) {
        return CriteriaAddress.query(criteria);
    }

    private LocalDate day() {
        return Clocks.today(clock);
    }

    public int getLimit() {
        return NinetyDayRule.DAYS;
    }

    public int getDays() {
        return StartFigures.DAYS;
    }

    public int getSoonDays() {
        return StartFigures.SOON;
    }

    public int getRepeats() {
        return StartFigures.REPEATS;
    }
}
