package dk.dpsd.organisation.web;

import dk.dpsd.organisation.OrganisationRegister;
import dk.dpsd.organisation.PlaceHit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The location lookup over the whole register. */
@Named
@RequestScoped
public class PlacePicker extends PlaceSearch {

    @Inject
    OrganisationRegister register;

    @Inject
    HttpServletRequest request;

    @PostConstruct
    void open() {
        read(request);
    }

    @Override
    protected List<PlaceHit> search(String words, int most) {
        return register.findPlaces(words, most);
    }
}
