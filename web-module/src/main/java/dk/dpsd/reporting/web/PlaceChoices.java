package dk.dpsd.reporting.web;

import dk.dpsd.organisation.OrganisationRegister;
import dk.dpsd.organisation.PlaceHit;
import dk.dpsd.organisation.model.OwnerKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What the place part of the form offers without scripts: the hits of a search, the owners of a kind. */
@Named
@RequestScoped
public class PlaceChoices {

    static final int MOST = 12;
    private static final int SHORTEST = 2;

    @Inject
    OrganisationRegister register;

    @Inject
    TypedFields typed;

    @Inject
    HttpServletRequest request;

    private List<PlaceHit> hits;

    /** The hits of the search button; none before it was pressed. */
    public List<PlaceHit> getHits() {
        if (hits == null) {
            hits = request.getParameter("search") == null ? List.of() : find(register, request.getParameter("q"));
        }
        return hits;
    }

    /** Whether the search button was pressed and found nothing. */
    public boolean isNothingFound() {
        return request.getParameter("search") != null && getHits().isEmpty();
    }

    static List<PlaceHit> find(OrganisationRegister register, String text) {
        return text == null || text.strip().length() < SHORTEST ? List.of() : register.findPlaces(text.strip(), MOST);
    }

    /** The place chosen so far, or null. */
    public PlaceHit getChosen() {
        String unit = typed.of("unit");
        return unit != null && unit.matches("\\d{1,18}")
                ? register.place(Long.parseLong(unit)).orElse(null)
                : null;
    }

    /** The owners of the chosen kind. */
    public List<PlaceHit> getOwners() {
        return owners(register, typed.of("ownerKind"));
    }

    static List<PlaceHit> owners(OrganisationRegister register, String kind) {
        return OwnerKind.of(kind).map(register::owners).orElse(List.of());
    }

    public List<String> getKinds() {
        return List.of(OwnerKind.KOMMUNE.name(), OwnerKind.REGION.name(), OwnerKind.PRIVAT.name(), "UNKNOWN");
    }
}
