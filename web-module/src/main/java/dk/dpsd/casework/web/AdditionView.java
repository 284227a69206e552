package dk.dpsd.casework.web;

import dk.dpsd.casework.grant.Additions;
import dk.dpsd.casework.model.AppendedTo;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form of somebody who may add to a case and change nothing of it (R-GRANT-04, "Tilføj"). */
@Named
@RequestScoped
public class AdditionView {

    @Inject
    CasePage page;

    @Inject
    Additions additions;

    @Inject
    FieldProblems problems;

    @Inject
    Language language;

    private AppendedTo where = AppendedTo.DESCRIPTION;
    private String text;

    public void add() {
        if (text == null || text.isBlank()) {
            problems.say("addition", language.texts("casework").getString("refused.additionMissing"));
            return;
        }
        page.stay("done.appended", "/mine-sager", (id, version) -> additions.add(id, version, where, text));
        if (page.getRefusal() == null) {
            text = null;
        }
    }

    public AppendedTo[] getPlaces() {
        return AppendedTo.values();
    }

    public AppendedTo getWhere() {
        return where;
    }

    public void setWhere(AppendedTo where) {
        this.where = where;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
