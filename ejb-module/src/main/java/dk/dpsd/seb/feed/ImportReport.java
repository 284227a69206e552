package dk.dpsd.seb.feed;

import dk.dpsd.seb.model.ImportCounts;
import dk.dpsd.seb.model.RoleImportOutcome;
import dk.dpsd.seb.model.RoleImportRecord;
import java.time.Instant;

/** What became of a file of role rows, as its page shows it. */
public record ImportReport(
        long id,
        Instant startedAt,
        String startedBy,
        String fileName,
        RoleImportOutcome outcome,
        String fault,
        String faultDetail,
        int usersMade,
        int usersChanged,
        int rowsGiven,
        int rowsChanged,
        int rowsEnded,
        int rowsKept,
        int rowsIgnored) {

    static ImportReport of(RoleImportRecord record) {
        ImportCounts counts = record.counts();
        return new ImportReport(
                record.id(),
                record.startedAt(),
                record.startedBy(),
                record.fileName(),
                record.outcome(),
                record.fault(),
                record.faultDetail(),
                counts.usersMade(),
                counts.usersChanged(),
                counts.rowsGiven(),
                counts.rowsChanged(),
                counts.rowsEnded(),
                counts.rowsKept(),
                counts.rowsIgnored());
    }
}
