package dk.dpsd.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The streets of the house in their order: who stands further left may be used, who stands level or right may not. */
final class Street {

    private static final List<Set<String>> ORDER = List.of(
            Set.of("shared"),
            Set.of("organisation"),
            Set.of("seb"),
            Set.of("access"),
            Set.of("casework"),
            Set.of("anonymisation"),
            Set.of("reception", "followup"),
            Set.of("reporting"),
            Set.of("deadline", "search", "statistics", "national"),
            Set.of("plans"),
            Set.of("mail", "audit"),
            // Fills a new installation through the same services as the screens.
            Set.of("demo"));

    private static final Map<String, Integer> PLACE = new HashMap<>();

    static {
        for (int place = 0; place < ORDER.size(); place++) {
            for (String street : ORDER.get(place)) {
                PLACE.put(street, place);
            }
        }
    }

    private Street() {}

    /** The street of a class: the word after the root package. */
    static String of(String root, JavaClass type) {
        String rest = type.getPackageName().substring(root.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    static boolean isKnown(String street) {
        return PLACE.containsKey(street);
    }

    static boolean mayUse(String user, String used) {
        return user.equals(used) || isKnown(user) && isKnown(used) && PLACE.get(used) < PLACE.get(user);
    }
}
