package dk.dpsd.casework.web;

import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.form.DetailsForm;
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
    InvolvedPlacesView involved;

    @Inject
    Clock clock;

    /** Whether the form can be kept. */
    public boolean passes(CaseForm form) {
        involved.finish();
        occurrence(form);
        if (Severity.combine(form.getSeverity().getActual(), form.getSeverity().getPossible())
                .isEmpty()) {
            say("possible", form.getSeverity().getPossible() == null ? "possible.missing" : "refused.severityPair");
        }
        places(form.getDetails());
        cpr(form);
        return !problems.isAny();
    }

    private void occurrence(CaseForm form) {
        boolean dated = form.getWhen().getDatePrecision() != Precision.UNKNOWN;
        if (dated && form.getWhen().getDay() == null) {
            say("day", "day.missing");
        } else if (dated && form.getWhen().getDay().isAfter(Clocks.today(clock))) {
            say("day", "day.future");
        }
        if (form.getWhen().getTimePrecision() != Precision.UNKNOWN
                && form.getWhen().getTime() == null) {
            say("time", "time.missing");
        }
    }

    /** "Ja" needs a place, and "Nej" leaves none (R-CASE-20, X-12). */
    private void places(DetailsForm details) {
        if (details.isPlacesToRemove()) {
            say("severalPlaces", "involved.no.first");
        } else if (details.isPlaceMissing()) {
            say("severalPlaces", "involved.yes.first");
        }
        if (details.isDiscoveredToRemove()) {
            say("discoveredElsewhere", "involved.no.first");
        } else if (details.isDiscoveredMissing()) {
            say("discoveredElsewhere", "involved.yes.first");
        }
    }

    /** Written as the register writes it, with the hyphen (R-REP-06, domain D.1). */
    private void cpr(CaseForm form) {
        if (form.getPatient().getPatientCpr() != null
                && !form.getPatient().getPatientCpr().isBlank()) {
            Cpr.parse(form.getPatient().getPatientCpr())
                    .ifPresentOrElse(
                            number -> form.getPatient().setPatientCpr(number.text()),
                            () -> say("patientCpr", "patientCpr.wrong"));
        }
    }

    private void say(String field, String key) {
        problems.say(field, Words.say(language.texts("casework"), key, new Object[0]));
    }
}
