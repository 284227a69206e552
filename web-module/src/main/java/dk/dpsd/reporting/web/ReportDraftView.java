package dk.dpsd.reporting.web;

import dk.dpsd.reporting.InvalidReportException;
import dk.dpsd.reporting.draft.ReportDrafts;
import dk.dpsd.reporting.draft.SavedDraft;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Address;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Keeps the report as a draft on the server, and opens it again by its code. */
@Named
@RequestScoped
public class ReportDraftView {

    @Inject
    ReportDrafts drafts;

    @Inject
    ReportView report;

    @Inject
    TypedFields typed;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private SavedDraft saved;
    private String problem;
    private boolean erased;

    /** The button "Gem kladde på serveren". */
    public void keep() {
        try {
            saved = drafts.keep(report.key(), typed.all());
        } catch (InvalidReportException e) {
            report.show(e.problems());
        } catch (RefusedException e) {
            report.refuse(e);
        }
    }

    /** The button "Åbn kladden": the form as it was left, under the key it had. */
    public String open() {
        Optional<SavedDraft> found = drafts.open(getCode());
        if (found.isEmpty()) {
            problem = say("problem.draft.code");
            return null;
        }
        typed.take(found.get());
        return Address.REPORT.view();
    }

    /** The button "Slet kladden". */
    public void erase() {
        erased = drafts.discard(getCode());
        problem = erased ? null : say("problem.draft.code");
    }

    /** The draft as it was just saved, or null. */
    public SavedDraft getSaved() {
        return saved;
    }

    /** The draft as it was just opened, or null. */
    public SavedDraft getOpened() {
        return typed.draft().orElse(null);
    }

    public String getProblem() {
        return problem;
    }

    public boolean isErased() {
        return erased;
    }

    /** The code as it was typed. */
    public String getCode() {
        String code = request.getParameter("code");
        return code == null ? "" : code;
    }

    private String say(String sentence) {
        return Words.say(language.texts("reporting"), sentence, new Object[0]);
    }
}
