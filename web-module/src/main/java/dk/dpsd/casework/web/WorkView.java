package dk.dpsd.casework.web;

import dk.dpsd.casework.Casework;
import dk.dpsd.casework.HandlerChoice;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Working a case (sagsbehandling): save, hand over to another handler, delete, undo. */
@Named
@RequestScoped
public class WorkView {

    private static final String OWN = "/mine-sager";

    @Inject
    CasePage page;

    @Inject
    Casework casework;

    @Inject
    CaseFormCheck check;

    @Inject
    ConflictView conflict;

    @Inject
    FieldProblems problems;

    @Inject
    Language language;

    @Inject
    LikesView likes;

    private Long handler;
    private DropReason reason;
    private String comment;

    /** The button "Gem". */
    public void save() {
        if (check.passes(page.getForm())) {
            page.stay("done.saved", OWN, (id, version) -> casework.save(id, version, page.getForm()));
            conflict.compare();
        }
    }

    /** Those the case can be handed over to, without the one who has it. */
    public List<HandlerChoice> getChoices() {
        return page.offered(id -> casework.choices(id).stream()
                .filter(choice ->
                        !Long.valueOf(choice.id()).equals(page.getSeen().handler()))
                .toList());
    }

    public void assign() {
        if (handler == null) {
            missing("newHandler", "handler.missing");
        } else {
            page.stay("done.assigned", OWN, (id, version) -> casework.assign(id, version, handler));
        }
    }

    public void delete() {
        if (reason == null) {
            missing("deleteReason", "refused.reasonMissing");
        }
        if (comment == null || comment.isBlank()) {
            missing("deleteComment", "refused.commentMissing");
        }
        if (!problems.isAny()) {
            page.stay(
                    "done.deleted",
                    OWN,
                    (id, version) -> casework.delete(id, version, reason, comment, likes.getKept()));
        }
    }

    /** The button "Fortryd". */
    public void restore() {
        page.stay("done.restored", "/afviste", casework::restore);
    }

    private void missing(String field, String key) {
        problems.say(field, language.texts("casework").getString(key));
    }

    public DropReason[] getReasons() {
        return DropReason.values();
    }

    public Long getHandler() {
        return handler;
    }

    public void setHandler(Long handler) {
        this.handler = handler;
    }

    public DropReason getReason() {
        return reason;
    }

    public void setReason(DropReason reason) {
        this.reason = reason;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
