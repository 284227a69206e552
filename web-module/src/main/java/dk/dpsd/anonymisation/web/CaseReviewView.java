package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.model.Verdict;
import dk.dpsd.anonymisation.review.Choice;
import dk.dpsd.anonymisation.review.Piece.State;
import dk.dpsd.anonymisation.review.ReviewSheet;
import dk.dpsd.anonymisation.review.Reviewing;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/**
 * The page where a case is gone through before it ends (R-ANON-03). It keeps nothing between posts: no text of a case stays
 * in a session.
 */
@Named
@RequestScoped
public class CaseReviewView {

    @Inject
    Reviewing reviewing;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private ReviewSheet sheet;
    private String done;
    private String refused;
    private String words;

    /** The first look; for whoever may not, there is no page. */
    public void look() {
        if (sheet == null) {
            sheet = reviewing.open(id());
        }
    }

    public ReviewSheet getSheet() {
        if (sheet == null) {
            sheet = reviewing.again(id());
        }
        return sheet;
    }

    public void mask() {
        attempt("masked", () -> reviewing.decide(id(), choice(), Verdict.MASK, false));
    }

    public void maskEverywhere() {
        attempt("masked", () -> reviewing.decide(id(), choice(), Verdict.MASK, true));
    }

    public void keep() {
        attempt("kept", () -> reviewing.decide(id(), choice(), Verdict.KEEP, false));
    }

    public void keepEverywhere() {
        attempt("kept", () -> reviewing.decide(id(), choice(), Verdict.KEEP, true));
    }

    public void undo() {
        attempt("undone", () -> reviewing.undo(id(), choice()));
    }

    public void maskSure() {
        attempt("masked", () -> reviewing.maskSure(id()));
    }

    /** "Maskér overalt": words that are typed, wherever they stand in the case. */
    public void maskWords() {
        attempt("masked", () -> reviewing.maskWords(id(), words));
        if (refused == null) {
            words = null;
        }
    }

    public void keepFile() {
        attempt("file.kept", () -> decideFile(Verdict.KEEP));
    }

    public void dropFile() {
        attempt("file.goes", () -> decideFile(Verdict.MASK));
    }

    private int decideFile(Verdict verdict) {
        reviewing.decideFile(id(), parameter("file"), verdict);
        return 1;
    }

    /** Something that says how many places it decided about. */
    @FunctionalInterface
    private interface Deed {
        int count();
    }

    private void attempt(String what, Deed deed) {
        try {
            done = Words.say(language.texts("anonymisation"), "review." + what, (Object) deed.count());
        } catch (RefusedException no) {
            refused = Words.say(language.texts("anonymisation"), "review.refused." + no.key(), no.arguments());
        }
        sheet = null;
    }

    private Choice choice() {
        return new Choice(parameter("text"), number("start"), number("end"), seen());
    }

    private State seen() {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(parameter("seen")))
                .findFirst()
                .orElse(State.PLAIN);
    }

    private int number(String name) {
        String typed = parameter(name);
        return typed.matches("\\d{1,8}") ? Integer.parseInt(typed) : -1;
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private PublicId id() {
        return PublicId.parse(request.getParameter("id")).orElseThrow(NotThereException::new);
    }

    public String getId() {
        return id().value();
    }

    public String getDone() {
        return done;
    }

    public String getRefused() {
        return refused;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
