package dk.dpsd.casework.web;

import dk.dpsd.access.FormSecret;
import dk.dpsd.access.WhoAmI;
import dk.dpsd.casework.draft.CaseDrafts;
import dk.dpsd.casework.draft.DraftOffer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;

/**
 * The draft that waits for whoever opens a case again: offered until she takes it or throws it away. Until then what she
 * types is not kept, for it would take the draft's place.
 */
@Named
@ViewScoped
public class DraftView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MAY = "KEEP_DRAFT";

    @Inject
    CasePage page;

    @Inject
    CaseDrafts drafts;

    @Inject
    WhoAmI whoAmI;

    @Inject
    FormSecret secret;

    @Inject
    Clock clock;

    private DraftOffer offer;
    private Integer askedWith;
    private boolean answered;
    private boolean taken;

    /** The draft on offer, or null. */
    public DraftOffer getOffer() {
        if (answered || !page.may(MAY)) {
            return null;
        }
        int version = page.getSeen().version();
        if (askedWith == null || askedWith != version) {
            offer = page.ask(id -> drafts.offer(id).orElse(null), null);
            askedWith = version;
        }
        return offer;
    }

    /** "Hent": the draft stands in the form, unsaved as it was. */
    public void take() {
        page.ask(
                id -> {
                    drafts.fill(id, page.getForm());
                    return true;
                },
                false);
        answered = true;
        taken = true;
        CasePage.show();
    }

    /** "Kassér". */
    public void discard() {
        page.ask(
                id -> {
                    drafts.discard(id);
                    return true;
                },
                false);
        answered = true;
    }

    /** Whether the form holds the draft: the script takes it for typed. */
    public boolean isTaken() {
        return taken;
    }

    /** The word by which the script shows that it speaks for this person and this case; null where she may keep none. */
    public String getToken() {
        return page.may(MAY)
                ? DraftServlet.token(whoAmI.me().id(), page.getSeen().id().value(), clock.instant())
                        .sign(secret.key(), DraftServlet.PURPOSE)
                : null;
    }
}
