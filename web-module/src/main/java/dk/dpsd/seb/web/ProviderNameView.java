package dk.dpsd.seb.web;

import dk.dpsd.seb.model.PrivateProvider;
import dk.dpsd.seb.onboarding.Onboarding;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The part of a provider's page where its name, place names and CVR are corrected. */
@Named
@RequestScoped
public class ProviderNameView {

    @Inject
    Onboarding onboarding;

    @Inject
    Sentences sentences;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String name;
    private String placeNames;
    private String cvr;
    private int version;
    private String problem;

    /** Begins with what is known, also where another form of the page was sent. */
    @PostConstruct
    void open() {
        var sheet = onboarding.provider(publicId());
        name = sheet.name();
        placeNames = sheet.placeNames();
        cvr = sheet.cvr();
        version = sheet.version();
    }

    /** "Ret". */
    public void correct() {
        try {
            onboarding.rename(publicId(), version, new PrivateProvider.Facts(name, placeNames, cvr));
            notices.say(sentences.say("onboarding.corrected"));
            Redirect.to("/seb/leverandoer/" + publicId());
        } catch (RefusedException refused) {
            problem = sentences.say(refused);
        }
    }

    private PublicId publicId() {
        return PublicId.parse(request.getParameter("id")).orElseThrow(NotThereException::new);
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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
