package dk.dpsd.reporting;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.detail.ReportDetails;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A report on its way in (rapportering; R-REP-06, domain B.2), as somebody filled the form. Whatever was left empty is
 * null. {@link ReportRules} says whether it can be received.
 *
 * @param day null with {@link Precision#UNKNOWN}
 * @param time null with {@link Precision#UNKNOWN}
 * @param possible null where the actual consequence does not ask for it
 * @param details medicine, devices and further places; units of the register by their code alone
 * @param idempotencyKey made when the form was first shown: the same key, the same receipt (design 11)
 */
public record NewReport(
        ReporterKind reporterKind,
        String headline,
        String description,
        ReportedPlace place,
        Precision datePrecision,
        LocalDate day,
        Precision timePrecision,
        LocalTime time,
        ActualConsequence actual,
        PossibleConsequence possible,
        String patientName,
        String patientCpr,
        String contactEmail,
        ReportDetails details,
        String idempotencyKey)
        implements Serializable {

    public static final int LONGEST_HEADLINE = 200;
    public static final int LONGEST_DESCRIPTION = 20_000;
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_EMAIL = 254;
}
