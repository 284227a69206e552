package dk.dpsd.seb.feed;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.extract.BadFileException;
import dk.dpsd.seb.model.ImportCounts;
import dk.dpsd.seb.model.RoleImportLine;
import dk.dpsd.seb.model.RoleImportRecord;
import dk.dpsd.seb.store.RoleImportStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.model.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes a file of role rows in, all of it or nothing, and leaves a report. */
@Dependent
public class ImportRound {

    private static final int LONGEST_NAME = 200;
    private static final int CONFIRM_ABOVE_PERCENT = 10;

    private final RoleImportStore imports;
    private final ImportDeed deed;
    private final LiveTree tree;
    private final CurrentUser caller;
    private final Clock clock;
    private final Event<RecordsDeed> log;

    @Inject
    public ImportRound(
            RoleImportStore imports,
            ImportDeed deed,
            LiveTree tree,
            CurrentUser caller,
            Clock clock,
            Event<RecordsDeed> log) {
        this.imports = imports;
        this.deed = deed;
        this.tree = tree;
        this.caller = caller;
        this.clock = clock;
        this.log = log;
    }

    /**
     * @param confirmed whether somebody has said that ending many roles is right
     * @return the report's id
     */
    long take(byte[] content, String fileName, boolean confirmed) {
        var record = new RoleImportRecord(Clocks.now(clock), caller.name(), cut(fileName), Sha256.hex(content));
        try {
            List<FileRow> rows = RoleFile.read(content);
            imports.takeTurn();
            compare(record, UsableRows.of(rows, new RowReader(tree.current())), confirmed);
        } catch (BadFileException refused) {
            refuse(record, refused.key(), refused.detail());
        }
        return record.id();
    }

    /** There is no file where there should be one. */
    void missing(String fileName) {
        refuse(new RoleImportRecord(Clocks.now(clock), caller.name(), cut(fileName), ""), "file.missing", null);
    }

    private void refuse(RoleImportRecord record, String key, String detail) {
        record.refused(key, detail);
        imports.add(record);
        log.fire(new RecordsDeed(
                null, null, "rolesRefused", List.of(FieldChange.harmless("file", null, record.fileName()))));
    }

    private void compare(RoleImportRecord record, UsableRows rows, boolean confirmed) {
        LocalDate today = Clocks.today(clock);
        var plan = new ImportPlan(imports.allUsers(), imports.rowsNotOver(today), rows, today);
        ImportCounts counts = plan.counts(rows.problems().size());
        if (plan.endsMoreThan(CONFIRM_ABOVE_PERCENT) && !confirmed) {
            record.needsConfirmation(counts);
            imports.add(record);
        } else {
            record.done(counts);
            imports.add(record);
            deed.carryOut(plan);
            log.fire(new RecordsDeed(
                    null,
                    null,
                    "rolesImported",
                    List.of(
                            FieldChange.harmless("file", null, record.fileName()),
                            FieldChange.harmless("given", null, Integer.toString(counts.rowsGiven())),
                            FieldChange.harmless("ended", null, Integer.toString(counts.rowsEnded())))));
        }
        rows.problems()
                .forEach(one -> imports.add(new RoleImportLine(record.id(), one.line(), one.reason(), one.detail())));
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
