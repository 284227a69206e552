package dk.dpsd.seb.feed;

import dk.dpsd.seb.SebSource;
import dk.dpsd.seb.store.RoleImportStore;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Takes in files of role rows from the real SEB (docs/seb-file.md). */
@Stateless
public class RoleImport {

    /** How many unusable lines a page has. */
    public static final int LINES = 200;

    private static final int RECENT = 20;

    @Inject
    ImportRound round;

    @Inject
    RoleImportStore imports;

    @Inject
    SebSource source;

    /**
     * Reads a file in, all of it or nothing.
     *
     * @param confirmed whether the caller has said that ending many roles is right
     * @return the import, to ask {@link #report} about
     */
    @Requires(Action.IMPORT_ROLES)
    public long take(byte[] content, String fileName, boolean confirmed) {
        return round.take(content, fileName, confirmed);
    }

    @Requires(Action.IMPORT_ROLES)
    public ImportReport report(long id) {
        return imports.find(id).map(ImportReport::of).orElseThrow(NotThereException::new);
    }

    /** The lines of an import that could not be used behind a line, a page of them. */
    @Requires(Action.IMPORT_ROLES)
    public List<UnusableLine> lines(long id, int afterLine) {
        return imports.lines(id, afterLine, LINES).stream()
                .map(line -> new UnusableLine(line.line(), line.reason(), line.detail()))
                .toList();
    }

    @Requires(Action.IMPORT_ROLES)
    public List<ImportReport> recent() {
        return imports.recent(RECENT).stream().map(ImportReport::of).toList();
    }

    /** Whether files have the only say here; otherwise a file replaces what was given on our own pages. */
    @Requires(Action.IMPORT_ROLES)
    public boolean isOnlySource() {
        return source.isFile();
    }
}
