package dk.dpsd.deadline.web;

import dk.dpsd.deadline.compliance.Compliance;
import dk.dpsd.deadline.compliance.Outcome;
import dk.dpsd.deadline.compliance.ProviderCases;
import dk.dpsd.deadline.compliance.ProviderCases.Wanted;
import dk.dpsd.deadline.compliance.Quarter;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Numbers;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The cases behind a number of the compliance; the address carries ids and codes, never a name (design 13). */
@Named
@RequestScoped
public class ProviderCasesView {

    @Inject
    Compliance compliance;

    @Inject
    Language language;

    private String owner;
    private String provider;
    private String quarter;
    private String outcome;
    private String after;
    private Wanted wanted;
    private ProviderCases cases;

    /** Asks for them, once the address was read. */
    public void open() {
        wanted = new Wanted(
                Numbers.read(owner).orElseThrow(NotThereException::new),
                Numbers.read(provider).orElseThrow(NotThereException::new),
                Quarter.parse(quarter).orElseThrow(NotThereException::new),
                outcome());
        cases = compliance.cases(wanted, PageKey.parse(after));
    }

    private Outcome outcome() {
        return outcome == null || outcome.isEmpty()
                ? null
                : Arrays.stream(Outcome.values())
                        .filter(one -> one.name().equals(outcome))
                        .findFirst()
                        .orElseThrow(NotThereException::new);
    }

    public ProviderCases getCases() {
        return cases;
    }

    /** Whose cases, and which of them. */
    public String getWhich() {
        ResourceBundle texts = language.texts("deadline");
        String name = cases.name() == null ? texts.getString("compliance.others") : cases.name();
        String which =
                wanted.outcome() == null ? texts.getString("compliance.received") : Words.name(texts, wanted.outcome());
        return Words.say(
                texts, "compliance.which", new Object[] {name, QuarterWords.say(texts, wanted.quarter()), which});
    }

    /** The address of the next page behind the question mark, or null. */
    public String getNext() {
        return cases.page()
                .next()
                .map(key -> "ejer=" + wanted.owner() + "&leverandoer=" + wanted.provider() + "&kvartal="
                        + wanted.quarter() + (wanted.outcome() == null ? "" : "&udfald=" + wanted.outcome())
                        + "&efter=" + key)
                .orElse(null);
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
