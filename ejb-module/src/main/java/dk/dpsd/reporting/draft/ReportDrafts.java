package dk.dpsd.reporting.draft;

import dk.dpsd.access.FormSecret;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.reporting.InvalidReportException;
import dk.dpsd.reporting.PaperCode;
import dk.dpsd.reporting.Problem;
import dk.dpsd.reporting.model.ReportDraft;
import dk.dpsd.reporting.store.ReportDraftStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kladder: a report somebody wants to finish later is kept under a code, because she asked for it. The code is all it
 * takes, here and on another machine.
 */
@Stateless
public class ReportDrafts {

    @Inject
    ReportDraftStore drafts;

    @Inject
    CaseStore cases;

    @Inject
    FormSecret secret;

    @Inject
    Clock clock;

    /**
     * Keeps a form as it stands, right or wrong, for seven days from now. The same form keeps its code.
     *
     * @param formKey the idempotency key of the form
     * @param sent field by field, as typed; what is no field of the form is left out
     * @throws InvalidReportException where a text is too long even to be kept
     * @throws RefusedException {@code problem.draft.sent} where this form was sent already
     */
    @Requires(Action.SUBMIT_REPORT)
    public SavedDraft keep(String formKey, Map<String, String> sent) {
        Map<String, String> fields = ReportFields.of(sent);
        List<Problem> tooLong = ReportFields.tooLong(fields);
        if (!tooLong.isEmpty()) {
            throw new InvalidReportException(tooLong);
        }
        if (cases.receiptByKey(formKey).isPresent()) {
            throw new RefusedException("problem.draft.sent");
        }
        String code = PaperCode.of("draft", formKey, secret.key());
        ReportDraft draft = drafts.ofForm(formKey).orElseGet(() -> new ReportDraft(PaperCode.digest(code), formKey));
        draft.keep(fields, Clocks.now(clock));
        drafts.add(draft);
        return saved(code, draft);
    }

    /** The draft with this code, as somebody typed it; empty where there is none, or none any more. */
    @Requires(Action.SUBMIT_REPORT)
    public Optional<SavedDraft> open(String typedCode) {
        return PaperCode.typed(typedCode).flatMap(code -> find(code).map(draft -> saved(code, draft)));
    }

    /** Erases the draft with this code. Says whether there was one. */
    @Requires(Action.SUBMIT_REPORT)
    public boolean discard(String typedCode) {
        Optional<ReportDraft> found = PaperCode.typed(typedCode).flatMap(this::find);
        found.ifPresent(drafts::remove);
        return found.isPresent();
    }

    private Optional<ReportDraft> find(String code) {
        return drafts.byCode(PaperCode.digest(code))
                .filter(draft -> draft.savedAt().isAfter(Clocks.now(clock).minus(ReportDraft.LIFE)));
    }

    private static SavedDraft saved(String code, ReportDraft draft) {
        return new SavedDraft(
                code,
                draft.formKey(),
                draft.fields(),
                draft.savedAt(),
                draft.savedAt().plus(ReportDraft.LIFE));
    }
}
