package dk.dpsd.statistics.extract;

import dk.dpsd.shared.model.PublicId;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.extract.Extract;
import dk.dpsd.statistics.model.extract.ExtractPurpose;
import dk.dpsd.statistics.model.extract.ExtractState;
import java.time.Instant;
import java.util.List;

/**
 * An extract as its owner's page shows it.
 *
 * @param cases how many are in it so far
 * @param warnings columns that seem to name somebody
 * @param goesAt when it is erased
 */
public record ExtractLine(
        PublicId id,
        ExtractState state,
        ExtractPurpose purpose,
        Instant askedAt,
        int cases,
        List<CaseColumn> warnings,
        Instant goesAt) {

    static ExtractLine of(Extract extract) {
        return new ExtractLine(
                extract.publicId(),
                extract.state(),
                extract.purpose(),
                extract.askedAt(),
                extract.casesDone(),
                extract.warnings(),
                extract.goesAt());
    }

    public boolean isReady() {
        return state == ExtractState.DONE;
    }

    public boolean isUnderway() {
        return state == ExtractState.WAITING || state == ExtractState.RUNNING;
    }
}
