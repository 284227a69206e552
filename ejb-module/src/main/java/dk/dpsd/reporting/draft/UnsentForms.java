package dk.dpsd.reporting.draft;

import dk.dpsd.reporting.model.HeldFile;
import dk.dpsd.reporting.model.ReportDraft;
import dk.dpsd.reporting.store.HeldFileStore;
import dk.dpsd.reporting.store.ReportDraftStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Erases what is kept of forms: once they are sent, and once nobody came back. Inside the caller's transaction. */
@Dependent
public class UnsentForms {

    private static final int AT_A_TIME = 500;

    private final ReportDraftStore drafts;
    private final HeldFileStore files;

    @Inject
    public UnsentForms(ReportDraftStore drafts, HeldFileStore files) {
        this.drafts = drafts;
        this.files = files;
    }

    /** Whatever is kept of this form goes. Returns how many texts and files that were. */
    public int erase(String formKey) {
        Optional<ReportDraft> draft = drafts.ofForm(formKey);
        List<HeldFile> held = files.ofForm(formKey);
        int gone = draft.map(d -> d.fields().size()).orElse(0) + held.size();
        draft.ifPresent(drafts::remove);
        held.forEach(files::remove);
        return gone;
    }

    /** Drafts that are too old go, and files that no draft keeps any more. */
    void eraseOld(Instant now) {
        drafts.savedBefore(now.minus(ReportDraft.LIFE), AT_A_TIME).forEach(drafts::remove);
        files.abandonedBefore(now.minus(HeldFile.LIFE), AT_A_TIME).forEach(files::remove);
    }
}
