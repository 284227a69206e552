package dk.dpsd.plans.web;

import dk.dpsd.plans.Plans;
import dk.dpsd.plans.Plans.Place;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Lokation of a plan: chosen from a list where the units are few, and looked up where they are many. */
public class ChosenUnit implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 12;

    private final List<Place> places;
    private final boolean many;
    private String name;
    private List<Place> hits = List.of();
    private boolean asked;
    private String typed;

    private ChosenUnit(List<Place> places, boolean many) {
        this.places = places;
        this.many = many;
    }

    /** The first of them is chosen to begin with. */
    static ChosenUnit among(List<Place> offered) {
        boolean many = offered.size() > Plans.LISTED;
        var chosen = new ChosenUnit(many ? List.of() : offered, many);
        chosen.name = offered.isEmpty() ? null : offered.get(0).name();
        return chosen;
    }

    /** What the unit is called that is chosen already. */
    void named(String called) {
        name = called;
    }

    void find(Plans plans) {
        hits = plans.findPlaces(typed, MOST);
        asked = true;
    }

    /** Only what a look-up found. */
    Optional<Long> pick(long code) {
        Optional<Place> hit = hits.stream().filter(one -> one.code() == code).findFirst();
        hit.ifPresent(one -> {
            name = one.name();
            hits = List.of();
            asked = false;
            typed = null;
        });
        return hit.map(Place::code);
    }

    public List<Place> getPlaces() {
        return places;
    }

    public boolean isMany() {
        return many;
    }

    public String getName() {
        return name;
    }

    public List<Place> getHits() {
        return hits;
    }

    public boolean isNothingFound() {
        return asked && hits.isEmpty();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
