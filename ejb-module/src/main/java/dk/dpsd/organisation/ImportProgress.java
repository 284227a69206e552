package dk.dpsd.organisation;

import dk.dpsd.organisation.model.ImportOutcome;
import dk.dpsd.organisation.model.ImportPhase;
import dk.dpsd.organisation.model.SorImportRecord;
import java.time.Instant;

/**
 * How far an import is, or how it went.
 *
 * @param toWrite how many units the new generation has, 0 while nobody knows
 * @param active how many units were open before
 * @param closing how many of them the file closes
 * @param moved how many units have another place than before
 * @param fault why the file as a whole was refused, a key of the text bundle, or null
 * @param faultDetail what the sentence about it names, or null
 */
public record ImportProgress(
        long id,
        String fileName,
        Instant startedAt,
        String startedBy,
        Instant finishedAt,
        ImportOutcome outcome,
        ImportPhase phase,
        int rowsRead,
        int rowsRefused,
        int toWrite,
        int written,
        int active,
        int closing,
        int moved,
        String fault,
        String faultDetail) {

    /** Reading and checking count for the first tenth, for they take about that long. */
    private static final int BEFORE_WRITING = 10;

    static ImportProgress of(SorImportRecord row) {
        return new ImportProgress(
                row.id(),
                row.fileName(),
                row.startedAt(),
                row.startedBy(),
                row.finishedAt().orElse(null),
                row.outcome(),
                row.phase(),
                row.rowsRead(),
                row.rowsRefused(),
                row.toWrite(),
                row.written(),
                row.activeUnits(),
                row.closing(),
                row.moved(),
                row.fault().orElse(null),
                row.faultDetail().orElse(null));
    }

    public boolean running() {
        return outcome == ImportOutcome.RUNNING;
    }

    /** For a progress bar. */
    public int percent() {
        if (!running()) {
            return 100;
        }
        return switch (phase) {
            case READING -> 1;
            case CHECKING -> BEFORE_WRITING;
            case WRITING -> BEFORE_WRITING + (int) (88L * written / Math.max(1, toWrite));
            case SWITCHING, ENDED -> 99;
        };
    }
}
