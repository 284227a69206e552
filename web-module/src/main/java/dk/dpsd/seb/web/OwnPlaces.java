package dk.dpsd.seb.web;

import dk.dpsd.organisation.PlaceHit;
import dk.dpsd.organisation.web.PlaceSearch;
import dk.dpsd.seb.RoleGiving;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The location lookup of a SEB administrator: the units of her own organisation. */
@Named
@RequestScoped
public class OwnPlaces extends PlaceSearch {

    @Inject
    RoleGiving giving;

    @Inject
    HttpServletRequest request;

    @PostConstruct
    void open() {
        read(request);
    }

    @Override
    protected List<PlaceHit> search(String words, int most) {
        return giving.places(words, most);
    }
}
