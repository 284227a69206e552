package dk.dpsd.casework.web;

import dk.dpsd.casework.CaseView;
import dk.dpsd.casework.Casework;
import dk.dpsd.casework.HandlerChoice;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.form.FormFields;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * The page of a case: the picture its user saw and works on. Kept between posts, because a change is made on what she
 * saw; whether she may still make it is for the session beans to say each time. The panels of the page are views of
 * their own, which come here to do something.
 */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BODY = "case-body";
    private static final String SIDE = "case-side";

    @Inject
    Casework casework;

    @Inject
    Refusals refusals;

    @Inject
    Outcome outcome;

    @Inject
    Notices notices;

    @Inject
    Language language;

    private String id;
    private CaseView seen;
    private CaseForm asSeen;
    private boolean lost;
    private List<HandlerChoice> offered;
    private int offeredWith;

    /** The first look, which is written to the access log (R-LOG-04). */
    public void open() {
        see(casework.open(PublicId.parse(id).orElseThrow(NotThereException::new)));
    }

    /** Works on this picture of the case from now on. */
    void see(CaseView picture) {
        seen = picture;
        asSeen = FormFields.copyOf(picture.form());
    }

    /** The form as the case was when it was seen, without what was typed since. */
    CaseForm getAsSeen() {
        return asSeen;
    }

    /**
     * Before the page shows itself again: who lost the case since she opened it is told so, at whatever click, and the page
     * forgets what it held (R-PRIV-13). Whoever never had it has no such page to post from.
     */
    public void look() {
        if (seen != null && FacesContext.getCurrentInstance().isPostback() && !isStillThere()) {
            lose();
        }
    }

    private boolean isStillThere() {
        try {
            return casework.isStillThere(seen.id());
        } catch (NotThereException e) {
            // She has no account any more, and so nothing at all.
            return false;
        }
    }

    private void lose() {
        lost = true;
        seen = null;
        asSeen = null;
        offered = null;
        show();
    }

    /** Something a panel does to the case as it was seen. */
    @FunctionalInterface
    public interface Deed {
        void on(PublicId id, int version);
    }

    /** Does something after which the case stays on the page; where it went out of the user's sight, she goes to a list. */
    public void stay(String notice, String list, Deed deed) {
        if (!attempt(deed)) {
            return;
        }
        var now = casework.again(seen.id());
        if (now.isEmpty()) {
            // It went where the user has no eyes, which is what she asked for.
            goTo(list, notice);
            return;
        }
        see(now.get());
        outcome.done(say(notice, seen.number()));
        show();
    }

    /** Shows the whole page anew, fields too. Not after a refusal: then they are left alone, with what was typed in them. */
    static void show() {
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().addAll(List.of(BODY, SIDE));
    }

    /** Does something after which the user goes back to a list. */
    public void go(String notice, String list, Deed deed) {
        if (attempt(deed)) {
            goTo(list, notice);
        }
    }

    private void goTo(String list, String notice) {
        notices.say(say(notice, seen.number()));
        Redirect.to(list);
    }

    private boolean attempt(Deed deed) {
        try {
            deed.on(seen.id(), seen.version());
            return true;
        } catch (RefusedException refused) {
            outcome.refused(refusals.say(refused));
            return false;
        } catch (NotThereException e) {
            if (isStillThere()) {
                throw e;
            }
            lose();
            return false;
        }
    }

    /**
     * The handlers as they were offered with this picture of the case. Asked for once: who posts a choice after somebody
     * else changed the case must be told so by the deed itself.
     */
    public List<HandlerChoice> offered(Function<PublicId, List<HandlerChoice>> lookup) {
        if (seen != null && (offered == null || offeredWith != seen.version())) {
            offered = ask(lookup, List.of());
            offeredWith = seen == null ? 0 : seen.version();
        }
        return offered == null ? List.of() : offered;
    }

    /** Asks something about the case; where it was lost meanwhile, the page says so and goes on with nothing. */
    public <T> T ask(Function<PublicId, T> question, T nothing) {
        try {
            return seen == null ? nothing : question.apply(seen.id());
        } catch (NotThereException e) {
            if (isStillThere()) {
                throw e;
            }
            lose();
            return nothing;
        }
    }

    /**
     * Asks something that stands beside the case. Who may still call the case back, but no longer look at it, sees what was
     * on her page and gets nothing new.
     */
    public <T> T askBeside(Function<PublicId, T> question, T nothing) {
        try {
            return seen == null ? nothing : question.apply(seen.id());
        } catch (NotThereException lostMeanwhile) {
            return nothing;
        }
    }

    public boolean may(String action) {
        return seen != null && seen.may(action);
    }

    public boolean can(String verb) {
        return seen != null && seen.can(verb);
    }

    private String say(String key, String number) {
        return Words.say(language.texts("casework"), key, (Object) number);
    }

    /** Whether nothing of the case can be written now. */
    public boolean isReadOnly() {
        return seen != null && !can("ACCEPT") && !can("EDIT");
    }

    /** Whether the case went out of the user's sight while the page was open. */
    public boolean isLost() {
        return lost;
    }

    public CaseView getSeen() {
        return seen;
    }

    public CaseForm getForm() {
        return seen == null ? null : seen.form();
    }

    public String getDone() {
        return outcome.done();
    }

    public Refusal getRefusal() {
        return outcome.refusal();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
