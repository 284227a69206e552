package dk.dpsd.seb.web;

import dk.dpsd.seb.model.PrivateProvider;
import dk.dpsd.seb.onboarding.Onboarding;
import dk.dpsd.seb.onboarding.ProviderLine;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The private providers of one's own municipality. */
@Named
@RequestScoped
public class ProvidersView {

    @Inject
    Onboarding onboarding;

    @Inject
    Sentences sentences;

    private List<ProviderLine> rows;
    private String name;
    private String placeNames;
    private String cvr;
    private String problem;

    /** Asks for them, once the address was read. */
    public void open() {
        rows = onboarding.providers();
    }

    /** "Tilføj leverandør". */
    public void add() {
        try {
            Redirect.to("/seb/leverandoer/" + onboarding.add(new PrivateProvider.Facts(name, placeNames, cvr)));
        } catch (RefusedException refused) {
            problem = sentences.say(refused);
        }
    }

    public List<ProviderLine> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public String getProblem() {
        return problem;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlaceNames() {
        return placeNames;
    }

    public void setPlaceNames(String placeNames) {
        this.placeNames = placeNames;
    }

    public String getCvr() {
        return cvr;
    }

    public void setCvr(String cvr) {
        this.cvr = cvr;
    }
}
