package dk.dpsd.casework.classification;

import dk.dpsd.casework.classification.TermImportReport.Fate;
import dk.dpsd.casework.classification.TermImportReport.Line;
import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.casework.model.term.TermImport;
import dk.dpsd.casework.store.ClassificationStore;
import dk.dpsd.casework.store.TermImportStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Versions of the DPSD classification from files (domain B.10): read first and shown, then let count. Cases keep the codes
 * they were given; terms that are gone cannot be chosen any more.
 */
@Stateless
public class ClassificationImports {

    private static final int RECENT = 20;
    private static final int LONGEST_NAME = 200;

    @Inject
    TermImportStore imports;

    @Inject
    ClassificationStore terms;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> log;

    /**
     * Reads a file; nothing counts yet.
     *
     * @param validFrom the first day its terms can be chosen; null for today
     * @return the import, to ask {@link #report} about
     * @throws RefusedException where the file is no classification or the day has been
     */
    @Requires(Action.IMPORT_CLASSIFICATION)
    public long upload(byte[] content, String fileName, LocalDate validFrom) {
        LocalDate from = validFrom == null ? Clocks.today(clock) : validFrom;
        check(from);
        try (var reader = new StringReader(TermFile.text(content))) {
            String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
            var file = new TermImport(name, from, TermFile.read(reader), Clocks.now(clock), user.name());
            imports.add(file);
            return file.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file would do if it counted; of one that counts, what it did, in numbers and refused lines. */
    @Requires(Action.IMPORT_CLASSIFICATION)
    public TermImportReport report(long id) {
        TermImport file = imports.find(id).orElseThrow(NotThereException::new);
        List<Line> refused = file.lines().stream()
                .filter(line -> line.refused() != null)
                .map(TermImportReport::refused)
                .toList();
        if (file.appliedAt() != null) {
            var done = TermImportReport.of(file);
            return new TermImportReport(
                    done.id(),
                    done.fileName(),
                    done.uploadedAt(),
                    done.uploadedBy(),
                    done.validFrom(),
                    done.appliedAt(),
                    done.appliedBy(),
                    done.added(),
                    done.changed(),
                    done.ended(),
                    done.refused(),
                    refused);
        }
        var comparison = TermComparison.of(terms.all(), file.lines(), file.validFrom());
        List<Line> lines = new ArrayList<>(refused);
        comparison.added().forEach(term -> lines.add(TermImportReport.line(Fate.ADDED, term, null)));
        comparison
                .changed()
                .forEach(change -> lines.add(TermImportReport.line(
                        Fate.CHANGED, change.after(), change.before().name())));
        comparison.ended().forEach(term -> lines.add(TermImportReport.line(Fate.ENDED, term, null)));
        return TermImportReport.of(file, comparison, lines);
    }

    /**
     * Lets a file count from its day on: what it does is worked out once more, against what counts now.
     *
     * @throws RefusedException {@code terms.applied}, {@code terms.day} or {@code terms.order}
     */
    @Requires(Action.IMPORT_CLASSIFICATION)
    public void apply(long id) {
        TermImport file = imports.lock(id).orElseThrow(NotThereException::new);
        if (file.appliedAt() != null) {
            throw new RefusedException("terms.applied");
        }
        check(file.validFrom());
        var comparison = TermComparison.of(terms.all(), file.lines(), file.validFrom());
        comparison.ended().forEach(term -> end(term, file.validFrom()));
        comparison.changed().forEach(change -> {
            end(change.before(), file.validFrom());
            terms.add(change.after());
        });
        comparison.added().forEach(terms::add);
        file.applied(
                comparison.added().size(),
                comparison.changed().size(),
                comparison.ended().size(),
                Clocks.now(clock),
                user.name());
        log.fire(new RecordsDeed(
                null,
                null,
                "classificationImported",
                List.of(
                        said("file", file.fileName()),
                        said("terms.added", file.added()),
                        said("terms.changed", file.changed()),
                        said("terms.ended", file.ended()),
                        said("terms.refused", file.refused()))));
    }

    @Requires(Action.IMPORT_CLASSIFICATION)
    public List<TermImportReport> recent() {
        return imports.recent(RECENT).stream().map(TermImportReport::of).toList();
    }

    private static void end(ClassificationTerm term, LocalDate next) {
        term.endOn(next.minusDays(1));
    }

    /** Never in the past, and never before the newest version: what counted on a day stays what counted. */
    private void check(LocalDate from) {
        if (from.isBefore(Clocks.today(clock))) {
            throw new RefusedException("terms.day");
        }
        Optional<LocalDate> newest = imports.newestVersion();
        if (newest.isPresent() && from.isBefore(newest.get())) {
            throw new RefusedException("terms.order", newest.get());
        }
    }

    private static FieldChange said(String field, Object value) {
        return new FieldChange(field, Sensitivity.HARMLESS, null, value.toString());
    }
}
