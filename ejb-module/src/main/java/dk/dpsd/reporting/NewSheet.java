package dk.dpsd.reporting;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.detail.ReportDetails;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/**
 * A collective report (samlerapport, SR; R-REP-07, domain B.5) on its way in, as somebody filled the sheet. Whatever was
 * left empty is null. {@link SheetRules} says whether it can be received.
 *
 * @param area code of the area
 * @param counts incidents by subtype
 * @param serious whether any of them had or could have had a serious or fatal consequence; null where not answered
 * @param learning what the place learnt and does about it
 * @param addition it adds to a sheet of the same unit, area and month
 * @param idempotencyKey made when the form was first shown: the same key, the same receipt (design 11)
 * @param tally the code of the tally it was counted on, or null; the tally ends with the sending
 * @param tallyPresses how many presses the numbers were made of
 */
public record NewSheet(
        ReportedPlace place,
        String area,
        YearMonth month,
        Map<String, Integer> counts,
        Boolean serious,
        String headline,
        String learning,
        boolean addition,
        String contactEmail,
        String idempotencyKey,
        String tally,
        long tallyPresses)
        implements Serializable {

    public static final int LONGEST_LEARNING = 10_000;
    public static final int MOST_OF_A_KIND = 9_999;

    public NewSheet {
        counts = new TreeMap<>(counts);
    }

    /** A sheet that was filled in by itself. */
    public NewSheet(
            ReportedPlace place,
            String area,
            YearMonth month,
            Map<String, Integer> counts,
            Boolean serious,
            String headline,
            String learning,
            boolean addition,
            String contactEmail,
            String idempotencyKey) {
        this(place, area, month, counts, serious, headline, learning, addition, contactEmail, idempotencyKey, null, 0);
    }

    /** How many incidents it stands for. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The report that every case begins with. Nothing on a sheet was serious, and some of it may have been mild: mild is
     * the highest it can be. When it happened is a month, which no report has a field for.
     *
     * @param description the sheet in words
     */
    NewReport asReport(String description) {
        return new NewReport(
                ReporterKind.STAFF,
                headline,
                description,
                place,
                Precision.UNKNOWN,
                null,
                Precision.UNKNOWN,
                null,
                ActualConsequence.MILD,
                PossibleConsequence.MILD,
                null,
                null,
                contactEmail,
                ReportDetails.none(),
                idempotencyKey);
    }
}
