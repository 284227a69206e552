package dk.dpsd.reception.web;

import dk.dpsd.casework.HandlerChoice;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.web.CaseFormCheck;
import dk.dpsd.casework.web.CasePage;
import dk.dpsd.casework.web.ConflictView;
import dk.dpsd.casework.web.LikesView;
import dk.dpsd.organisation.web.PlacePicker;
import dk.dpsd.reception.Reception;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The three green buttons of a case in the inbox (R-INIT-03), and the change of place of a case under way. */
@Named
@RequestScoped
public class TriageView {

    private static final String INBOX = "/indbakke";

    @Inject
    CasePage page;

    @Inject
    Reception reception;

    @Inject
    PlacePicker places;

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

    /** The user lookup (brugeropslag; R-INIT-07). */
    public List<HandlerChoice> getChoices() {
        return page.offered(reception::choices);
    }

    /** "Accepter og tildel": the only way that keeps the edits (R-INIT-09). */
    public void accept() {
        if (!check.passes(page.getForm())) {
            return;
        }
        if (handler == null) {
            missing("handler", "handler.missing");
            return;
        }
        page.go("done.accepted", INBOX, (id, version) -> reception.accept(id, version, page.getForm(), handler));
        conflict.compare();
    }

    public void reject() {
        if (reason == null) {
            missing("rejectReason", "refused.reasonMissing");
        }
        if (comment == null || comment.isBlank()) {
            missing("rejectComment", "refused.commentMissing");
        }
        if (!problems.isAny()) {
            page.go(
                    "done.rejected",
                    INBOX,
                    (id, version) -> reception.reject(id, version, reason, comment, likes.getKept()));
        }
    }

    public void handOver() {
        if (placeChosen("newPlace")) {
            page.go("done.handedOver", INBOX, (id, version) -> reception.handOver(id, version, places.getChosen()));
        }
    }

    /** "Skift lokation": a case under way goes back to an inbox (R-PRIV-12). */
    public void move() {
        if (placeChosen("place")) {
            page.stay("done.moved", "/mine-sager", (id, version) -> reception.move(id, version, places.getChosen()));
        }
    }

    private boolean placeChosen(String field) {
        if (places.getChosen() == null) {
            missing(field, "place.missing");
            return false;
        }
        return true;
    }

    private void missing(String field, String key) {
        problems.say(field, language.texts("casework").getString(key));
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
