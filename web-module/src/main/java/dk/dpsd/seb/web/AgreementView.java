package dk.dpsd.seb.web;

import dk.dpsd.seb.AgreementForm;
import dk.dpsd.seb.Agreements;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The part of the page "Brugere" that holds the cooperation agreements with private providers (R-PRIV-09). */
@Named
@RequestScoped
public class AgreementView {

    @Inject
    Agreements agreements;

    @Inject
    SebAnswer answer;

    @Inject
    Notices notices;

    private String provider;
    private String cvr;
    private String reference;
    private LocalDate signedOn;

    /** The button "Registrér aftale". */
    public void record() {
        String digits = cvr == null ? null : cvr.strip();
        var form = new AgreementForm(PlainText.of(provider), digits, PlainText.of(reference), signedOn);
        answer.attempt(() -> {
            agreements.record(form);
            notices.say(answer.say("agreement.recorded", form.providerName()));
            Redirect.to("/seb");
        });
    }

    public List<AgreementForm> getRecorded() {
        return agreements.recorded();
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getCvr() {
        return cvr;
    }

    public void setCvr(String cvr) {
        this.cvr = cvr;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
