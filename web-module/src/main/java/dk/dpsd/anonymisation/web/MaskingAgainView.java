package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.MaskingAgain;
import dk.dpsd.casework.web.CasePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way out for a case that is held back before the authority. */
@Named
@RequestScoped
public class MaskingAgainView {

    @Inject
    CasePage page;

    @Inject
    MaskingAgain masking;

    /** Covers what is certain and sends again. */
    public void mask() {
        page.stay(
                "done.maskedAgain",
                page.getSeen().state().isDropped() ? "/afviste" : "/lukkede",
                (id, version) -> masking.mask(id));
    }
}
