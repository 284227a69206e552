package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.Closing;
import dk.dpsd.anonymisation.ClosingState;
import dk.dpsd.anonymisation.Missing;
import dk.dpsd.casework.web.CasePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** "Anonymisér og luk": what is missing, the declaration, and the end of the case (R-ANON-04, -05, -07). */
@Named
@ViewScoped
public class ClosingView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String OWN = "/mine-sager";
    private static final String DROPPED = "/afviste";

    @Inject
    CasePage page;

    @Inject
    Closing closing;

    private ClosingState state;
    private int stateFrom;

    /** What must be done before the case can be declared anonymised. */
    public List<Missing> getBeforeDeclaring() {
        return state().missing().stream()
                .filter(thing -> thing != Missing.DECLARATION)
                .toList();
    }

    public boolean isDeclared() {
        return !state().missing().contains(Missing.DECLARATION);
    }

    public boolean isReadyToClose() {
        return state().missing().isEmpty();
    }

    /** How many findings and files are left to decide, and how many places will be covered. */
    public Object[] getCounts() {
        return new Object[] {state().open(), state().openFiles(), state().masked()};
    }

    public long getMasked() {
        return state().masked();
    }

    /** Asked once for each picture of the case, so that a post on an old one reaches the deed, which then says so. */
    private ClosingState state() {
        if (state == null || stateFrom != page.getSeen().version()) {
            state = closing.state(page.getSeen().id());
            stateFrom = page.getSeen().version();
        }
        return state;
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
