package dk.dpsd.organisation.web;

import dk.dpsd.organisation.PlaceHit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A location lookup (lokationsopslag) of a staff page: what was typed, the places it fits and the one chosen. The text is
 * read from the request itself, because the choices must be known before Faces checks which one was taken.
 */
public abstract class PlaceSearch {

    public static final String TEXT = "place-text";

    private static final int MOST = 12;
    private static final int SHORTEST = 2;

    private String text;
    private Long chosen;
    private List<PlaceHit> hits = List.of();

    /** The places among which this lookup searches. */
    protected abstract List<PlaceHit> search(String words, int most);

    protected void read(HttpServletRequest request) {
        text = request.getParameter(TEXT);
        if (isAsked()) {
            hits = search(text.strip(), MOST);
        }
    }

    private boolean isAsked() {
        return text != null && text.strip().length() >= SHORTEST;
    }

    /** The button "Søg": the work is done when the page is opened. */
    public void find() {
        chosen = null;
    }

    /** What was found has been taken: the lookup is ready for the next. */
    public void clear() {
        text = null;
        chosen = null;
        hits = List.of();
    }

    public List<PlaceHit> getHits() {
        return hits;
    }

    public boolean isNothingFound() {
        return isAsked() && hits.isEmpty();
    }

    /** A place in one line, with what it lies under. */
    public String label(PlaceHit hit) {
        return Stream.of(hit.name(), hit.path(), hit.town())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public String getText() {
        return text;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
