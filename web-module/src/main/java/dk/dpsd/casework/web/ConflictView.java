package dk.dpsd.casework.web;

import dk.dpsd.casework.CaseView;
import dk.dpsd.casework.Casework;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.form.FormFields;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two people wrote on the same case, and the other was first: shows what she changed beside what was typed here, field by
 * field, lets one choose, and goes on from her version. Compares forms as the caller may see them, so that it shows no field
 * she has no right to; nothing typed is lost.
 */
@Named
@ViewScoped
public class ConflictView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PART = "case-conflict";

    @Inject
    CasePage page;

    @Inject
    Casework casework;

    @Inject
    FieldWords words;

    private CaseView theirs;
    private ArrayList<Clash> clashes;
    private Integer mergedWith;

    /** After an attempt to save: where somebody else was first, sets both versions beside each other. */
    public void compare() {
        theirs = null;
        clashes = null;
        if (page.getRefusal() == null || !page.getRefusal().conflict()) {
            return;
        }
        page.ask(casework::again, Optional.<CaseView>empty())
                .filter(now -> now.can("EDIT") || now.can("ACCEPT"))
                .ifPresent(this::compareWith);
    }

    private void compareWith(CaseView now) {
        theirs = now;
        clashes = new ArrayList<>();
        CaseForm seen = page.getAsSeen();
        CaseForm mine = page.getForm();
        List<String> typed = FormFields.differing(seen, mine);
        List<String> stillApart = FormFields.differing(mine, now.form());
        FormFields.differing(seen, now.form()).stream()
                .filter(stillApart::contains)
                .forEach(field -> clashes.add(new Clash(
                        field,
                        words.say(field, seen),
                        words.say(field, now.form()),
                        words.say(field, mine),
                        typed.contains(field))));
        showAgain();
    }

    /** "Fortsæt": the other's version is the one worked on, with what was chosen of this one; nothing is saved yet. */
    public void goOn() {
        CaseForm seen = page.getAsSeen();
        CaseForm mine = page.getForm();
        Set<String> carried = new LinkedHashSet<>(FormFields.differing(seen, mine));
        for (Clash clash : clashes) {
            if (clash.isMineKept()) {
                carried.add(clash.getField());
            } else {
                carried.remove(clash.getField());
            }
        }
        page.see(theirs);
        carried.forEach(field -> FormFields.copy(field, mine, page.getForm()));
        theirs = null;
        clashes = null;
        mergedWith = page.getSeen().version();
        showAgain();
        CasePage.show();
    }

    private static void showAgain() {
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add(PART);
    }

    public boolean isOpen() {
        return theirs != null;
    }

    /** Whether two versions were made one and not saved since: the script takes it for typed. */
    public boolean isMerged() {
        return mergedWith != null
                && page.getSeen() != null
                && mergedWith == page.getSeen().version();
    }

    public List<Clash> getClashes() {
        return clashes;
    }
}
