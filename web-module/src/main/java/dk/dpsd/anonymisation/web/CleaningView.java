package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.CleanForm;
import dk.dpsd.anonymisation.Closing;
import dk.dpsd.casework.web.CasePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Cleaning the texts of a rejected or deleted case by hand. */
@Named
@ViewScoped
public class CleaningView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage page;

    @Inject
    Closing closing;

    private CleanForm form;

    /** The texts as they stand, and from then on as they are typed. */
    public CleanForm getForm() {
        if (form == null) {
            form = closing.texts(page.getSeen().id());
        }
        return form;
    }

    /** The button "Gem". */
    public void clean() {
        page.stay("done.cleaned", "/afviste", (id, version) -> closing.clean(id, version, form));
    }
}
