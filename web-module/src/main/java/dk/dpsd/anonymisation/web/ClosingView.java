package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.Closing;
import dk.dpsd.anonymisation.Missing;
import dk.dpsd.casework.web.CasePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** "Anonymisér og luk": what is missing, the declaration, and the end of the case (R-ANON-04, -05, -07). */
@Named
@RequestScoped
public class ClosingView {

    private static final String OWN = "/mine-sager";
    private static final String DROPPED = "/afviste";

    @Inject
    CasePage page;

    @Inject
    Closing closing;

    private List<Missing> missing;

    /** What must be done before the case can be declared anonymised. */
    public List<Missing> getBeforeDeclaring() {
        return missing().stream().filter(thing -> thing != Missing.DECLARATION).toList();
    }

    public boolean isDeclared() {
        return !missing().contains(Missing.DECLARATION);
    }

    public boolean isReadyToClose() {
        return missing().isEmpty();
    }

    private List<Missing> missing() {
        if (missing == null) {
            missing = closing.missing(page.getSeen().id());
        }
        return missing;
    }

    /** The button "Sagen er anonymiseret". */
    public void declare() {
        page.stay("done.declared", list(), closing::declare);
        missing = null;
    }

    /** Closes and sends; after it the names are gone. */
    public void close() {
        page.stay("done.closed", list(), closing::close);
        missing = null;
    }

    private String list() {
        return page.getSeen().state().isDropped() ? DROPPED : OWN;
    }
}
