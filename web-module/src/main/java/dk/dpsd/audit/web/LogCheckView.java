package dk.dpsd.audit.web;

import dk.dpsd.audit.Sealing;
import dk.dpsd.audit.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page on which an operator has the access log checked. */
@Named
@RequestScoped
public class LogCheckView {

    @Inject
    Sealing sealing;

    private long lastSeal;
    private Verdict verdict;

    /** Asks how far the sealing has come, and so whether the page is the caller's at all. */
    public void open() {
        lastSeal = sealing.lastSeal();
    }

    /** Checks everything; takes seconds for a million entries. */
    public void check() {
        verdict = sealing.verify();
    }

    public long getLastSeal() {
        return lastSeal;
    }

    public Verdict getVerdict() {
        return verdict;
    }
}
