package dk.dpsd.shared.web;

import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed to search for, kept for the page that shows what was found: words stand in no address (design 13), so a key
 * stands there that means nothing to anybody else. It ends with the session, and so when its owner logs out.
 */
@RequestScoped
public class TypedSearches {

    /** The parameter of an address that holds the key. */
    public static final String KEY = "fund";

    private static final String SHELF = "dpsd.typed.";

    @Inject
    HttpServletRequest request;

    /**
     * Keeps it for a page of that name.
     *
     * @return the key, for its address
     */
    public PublicId keep(String page, Map<String, List<String>> typed) {
        return shelf(page).keep(typed);
    }

    /** What the key in the address stands for; empty where it stands for nothing any more, or there is none. */
    public Optional<Map<String, List<String>>> found(String page) {
        return PublicId.parse(request.getParameter(KEY))
                .flatMap(key -> shelf(page).find(key));
    }

    /**
     * Whether the address has a key that stands for nothing any more: the words must be typed again, for the rest alone would
     * be another question. A post brings its words along.
     */
    public boolean isForgotten(String page) {
        String key = request.getParameter(KEY);
        return !"POST".equals(request.getMethod())
                && key != null
                && !key.isBlank()
                && found(page).isEmpty();
    }

    private TypedShelf shelf(String page) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return new TypedShelf();
        }
        if (session.getAttribute(SHELF + page) instanceof TypedShelf kept) {
            return kept;
        }
        var shelf = new TypedShelf();
        session.setAttribute(SHELF + page, shelf);
        return shelf;
    }
}
