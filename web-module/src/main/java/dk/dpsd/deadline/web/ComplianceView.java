package dk.dpsd.deadline.web;

import dk.dpsd.deadline.compliance.Compliance;
import dk.dpsd.deadline.compliance.Outcome;
import dk.dpsd.deadline.compliance.ProviderFigures;
import dk.dpsd.deadline.compliance.QuarterFigures;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

/** How private providers keep the 90 days, quarter by quarter (R-ANON-09). */
@Named
@RequestScoped
public class ComplianceView {

    @Inject
    Compliance compliance;

    @Inject
    Language language;

    private List<ProviderFigures> providers;

    /** Asks for it, once the address was read. */
    public void open() {
        providers = compliance.figures();
    }

    public List<ProviderFigures> getProviders() {
        return providers;
    }

    public List<Outcome> getOutcomes() {
        return Arrays.asList(Outcome.values());
    }

    /** The address of the cases behind a number. */
    public String address(ProviderFigures provider, QuarterFigures quarter, Outcome outcome) {
        String all = "/frister/leverandoerer/sager?ejer=" + provider.owner() + "&leverandoer=" + provider.provider()
                + "&kvartal=" + quarter.quarter();
        return outcome == null ? all : all + "&udfald=" + outcome;
    }

    public String quarter(QuarterFigures figures) {
        return QuarterWords.say(texts(), figures.quarter());
    }

    public String share(QuarterFigures figures) {
        return figures.share() == null ? texts().getString("compliance.noShare") : figures.share() + " %";
    }

    public String median(QuarterFigures figures) {
        return figures.medianDays() == null
                ? texts().getString("compliance.noMedian")
                : Words.say(texts(), "compliance.days", (Object) figures.medianDays());
    }

    public String trend(QuarterFigures figures) {
        return figures.trend() == null
                ? texts().getString("compliance.noTrend")
                : Words.say(texts(), "compliance.points", (Object) figures.trend());
    }

    private ResourceBundle texts() {
        return language.texts("deadline");
    }
}
