package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.review.Place;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where a text of a case stands. */
@Named
@RequestScoped
public class PlaceNames {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\.(\\d+)\\.(\\w+)");

    @Inject
    Language language;

    /** The first place of a text, which is its heading. */
    public String first(List<Place> places) {
        return say(places.get(0));
    }

    /** The other places, one behind the other; empty where there is none. */
    public String others(List<Place> places) {
        return String.join("; ", places.stream().skip(1).map(this::say).toList());
    }

    private String say(Place place) {
        ResourceBundle texts = language.texts("anonymisation");
        Matcher row = ROW.matcher(place.field());
        boolean isRow = row.matches();
        String field = isRow ? row.group(1) + "." + row.group(3) : place.field();
        String owner = "report".equals(place.owner()) ? "case" : place.owner();
        String said =
                Words.say(texts, "place." + owner + "." + field, (Object) (isRow ? row.group(2) : place.detail()));
        return "report".equals(place.owner()) ? Words.say(texts, "place.report", (Object) said) : said;
    }
}
