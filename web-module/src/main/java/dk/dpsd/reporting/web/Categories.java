package dk.dpsd.reporting.web;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Severity;
import dk.dpsd.shared.web.Words;
import java.util.ResourceBundle;
import java.util.StringJoiner;

/** The names of the severity categories, as {@link Severity} computes them: for the page and for its script alike. */
final class Categories {

    private Categories() {}

    /** The category of two typed choices; an empty text where there is none yet. */
    static String name(ResourceBundle texts, String actual, String possible) {
        for (ActualConsequence a : ActualConsequence.values()) {
            if (a.name().equals(actual)) {
                return Severity.combine(a, possible(possible))
                        .map(category -> Words.name(texts, category))
                        .orElse("");
            }
        }
        return "";
    }

    private static PossibleConsequence possible(String text) {
        for (PossibleConsequence p : PossibleConsequence.values()) {
            if (p.name().equals(text)) {
                return p;
            }
        }
        return null;
    }

    /** Every pair that has a category, {@code MILD/MILD=Lettere konsekvens;...}; one choice alone: {@code FATAL/=...}. */
    static String table(ResourceBundle texts) {
        var table = new StringJoiner(";");
        for (ActualConsequence actual : ActualConsequence.values()) {
            Severity.combine(actual, null).ifPresent(c -> table.add(actual + "/=" + Words.name(texts, c)));
            for (PossibleConsequence possible : PossibleConsequence.values()) {
                Severity.combine(actual, possible)
                        .ifPresent(c -> table.add(actual + "/" + possible + '=' + Words.name(texts, c)));
            }
        }
        return table.toString();
    }
}
