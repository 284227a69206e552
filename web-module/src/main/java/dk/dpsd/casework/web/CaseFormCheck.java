package dk.dpsd.casework.web;

import dk.dpsd.casework.CaseForm;
import dk.dpsd.casework.model.Cpr;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.Severity;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What cannot be told from one field alone, said beside the field where it can be mended. */
@RequestScoped
public class CaseFormCheck {

    @Inject
    FieldProblems problems;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** Whether the form can be kept. */
    public boolean passes(CaseForm form) {
        occurrence(form);
        if (Severity.combine(form.getActual(), form.getPossible()).isEmpty()) {
            say("possible", form.getPossible() == null ? "possible.missing" : "refused.severityPair");
        }
        cpr(form);
        return !problems.isAny();
    }

    private void occurrence(CaseForm form) {
        boolean dated = form.getDatePrecision() != Precision.UNKNOWN;
        if (dated && form.getDay() == null) {
            say("day", "day.missing");
        } else if (dated && form.getDay().isAfter(Clocks.today(clock))) {
            say("day", "day.future");
        }
        if (form.getTimePrecision() != Precision.UNKNOWN && form.getTime() == null) {
            say("time", "time.missing");
        }
    }

    /** Written as the register writes it, with the hyphen (R-REP-06, domain D.1). */
    private void cpr(CaseForm form) {
        if (form.getPatientCpr() != null && !form.getPatientCpr().isBlank()) {
            Cpr.parse(form.getPatientCpr())
                    .ifPresentOrElse(
                            number -> form.setPatientCpr(number.text()), () -> say("patientCpr", "patientCpr.wrong"));
        }
    }

    private void say(String field, String key) {
        problems.say(field, Words.say(language.texts("casework"), key, new Object[0]));
    }
}
