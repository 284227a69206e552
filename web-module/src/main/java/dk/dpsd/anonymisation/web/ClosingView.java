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
    private int asOf;

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

    /** Asked before the button's work and, where that changed the case, once more after it. */
    private List<Missing> missing() {
        int version = page.getSeen().version();
        if (missing == null || asOf != version) {
            missing = closing.missing(page.getSeen().id());
            asOf = version;
        }
        return missing;
    }

    /** The button "Sagen er anonymiseret". */
    public void declare() {
        page.stay("done.declared", list(), closing::declare);
    }

    /** Closes and sends; after it the names are gone. */
    public void close() {
        page.stay("done.closed", list(), closing::close);
    }

    private String list() {
        return page.getSeen().state().isDropped() ? DROPPED : OWN;
    }
}
