package dk.dpsd.reporting.draft;

import dk.dpsd.casework.document.CheckedFile;
import dk.dpsd.casework.document.FileAnswer;
import dk.dpsd.casework.document.FileAnswer.Passed;
import dk.dpsd.casework.document.FileAnswer.Refused;
import dk.dpsd.casework.document.FileGate;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.reporting.model.HeldFile;
import dk.dpsd.reporting.store.HeldFileStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Files that somebody attaches to a report she has not sent yet: checked at once, and kept with the form, so that neither
 * a mistake elsewhere in the form nor a reload loses them. The form's key is what reaches them.
 */
@Stateless
public class HeldFiles {

    private static final int KILOBYTE = 1000;
    private static final Logger LOG = System.getLogger(HeldFiles.class.getName());

    @Inject
    HeldFileStore files;

    @Inject
    CaseStore cases;

    @Inject
    FileGate gate;

    @Inject
    FileLimits limits;

    @Inject
    Clock clock;

    /**
     * Checks a file and keeps it with the form. The same content twice is kept once.
     *
     * @return why not, with the key of a sentence in the texts of this street or of {@code casework}; empty where it is kept
     */
    @Requires(Action.SUBMIT_REPORT)
    public Optional<Refused> hold(String formKey, String sentName, byte[] content) {
        FileAnswer answer = gate.check(sentName, content);
        return answer instanceof Passed passed ? keep(formKey, passed.file()) : Optional.of((Refused) answer);
    }

    private Optional<Refused> keep(String formKey, CheckedFile file) {
        List<HeldFile> held = files.ofForm(formKey);
        if (held.stream()
                .anyMatch(other ->
                        other.digest().equals(file.sha256()) && other.name().equals(file.name()))) {
            return Optional.empty();
        }
        if (held.size() >= limits.mostFiles()) {
            return refused(file, "problem.files.many", limits.mostFiles());
        }
        if (held.stream().mapToLong(HeldFile::byteCount).sum() + file.size() > limits.mostBytes()) {
            return refused(file, "problem.files.large", limits.megabytes());
        }
        if (cases.receiptByKey(formKey).isPresent()) {
            return refused(file, "problem.files.sent", file.name());
        }
        if (files.totalBytes() + file.size() > limits.mostHeldBytes()) {
            LOG.log(
                    Level.WARNING,
                    "The files of reports that are not sent yet fill dpsd.report.held-mb; a further one was refused."
                            + " They go with their forms within a day; raise the limit if this is honest use.");
            return refused(file, "problem.files.full", file.name());
        }
        files.add(new HeldFile(formKey, file.name(), file.type(), file.sha256(), file.content(), Clocks.now(clock)));
        return Optional.empty();
    }

    private static Optional<Refused> refused(CheckedFile file, String key, Object limit) {
        return Optional.of(new Refused(file.name(), key, List.of(file.name(), limit)));
    }

    /** The files of a form, in the order they came. */
    @Requires(Action.SUBMIT_REPORT)
    public List<HeldLine> of(String formKey) {
        return files.ofForm(formKey).stream()
                .map(file -> new HeldLine(
                        file.publicId().value(), file.name(), (file.byteCount() + KILOBYTE - 1) / KILOBYTE))
                .toList();
    }

    /** Lets go of a file of this form; of another form it is not there. */
    @Requires(Action.SUBMIT_REPORT)
    public void remove(String formKey, PublicId id) {
        files.ofForm(formKey, id).ifPresent(files::remove);
    }
}
