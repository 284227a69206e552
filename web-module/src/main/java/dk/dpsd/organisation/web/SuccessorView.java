package dk.dpsd.organisation.web;

import dk.dpsd.organisation.SorImport;
import dk.dpsd.organisation.SuccessorLine;
import dk.dpsd.organisation.model.SorCode;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The part of the register's page where the operator says which unit took over from which. */
@Named
@RequestScoped
public class SuccessorView {

    @Inject
    SorImport sorImport;

    @Inject
    Language language;

    @Inject
    Notices notices;

    private String code;
    private String successor;
    private String problem;

    /** The button "Angiv afløser". */
    public void name() {
        var from = SorCode.parse(code);
        var to = SorCode.parse(successor);
        if (from.isEmpty() || to.isEmpty()) {
            problem = say("successor.noCode");
            return;
        }
        try {
            sorImport.nameSuccessor(from.get().value(), to.get().value());
            notices.say(say("successor.named"));
            Redirect.to("/sor");
        } catch (RefusedException refusal) {
            problem = say(refusal.key());
        }
    }

    public List<SuccessorLine> getLines() {
        return sorImport.successors();
    }

    private String say(String key) {
        return Words.say(language.texts("organisation"), key, new Object[0]);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getProblem() {
        return problem;
    }
}
