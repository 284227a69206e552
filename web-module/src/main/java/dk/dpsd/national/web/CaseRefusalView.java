package dk.dpsd.national.web;

import dk.dpsd.casework.web.CasePage;
import dk.dpsd.national.Deliveries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** On the page of an ended case: that it was not sent, and why. */
@Named
@RequestScoped
public class CaseRefusalView {

    @Inject
    CasePage page;

    @Inject
    Deliveries deliveries;

    @Inject
    RefusalWords words;

    private Optional<String> reason;

    public boolean isRefused() {
        return reason().isPresent();
    }

    /** The texts and kinds, in words. */
    public String getReason() {
        return reason().map(words::of).orElse("");
    }

    private Optional<String> reason() {
        if (reason == null) {
            reason = page.askBeside(deliveries::refusal, Optional.empty());
        }
        return reason;
    }
}
