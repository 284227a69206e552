package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.finder.Finders;
import dk.dpsd.anonymisation.finder.Finding;
import dk.dpsd.anonymisation.finder.KnownPerson;
import dk.dpsd.shared.model.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Remembers what was found in the last texts, so that a page shown again does not look through long documents again. Keeps
 * digests and places, no letter of any text; forgetting costs time only.
 */
@ApplicationScoped
public class FoundBefore {

    private static final int MOST = 4_000;

    private final Map<String, List<Finding>> found = Collections.synchronizedMap(new Newest<>(MOST));

    /** What is found in the texts of a case with which these have to do. */
    public Function<String, List<Finding>> knowing(List<KnownPerson> known) {
        String who = Sha256.hex(known.stream()
                .map(one -> one.name().orElse("") + "\n" + one.cpr().orElse(""))
                .collect(Collectors.joining("\n")));
        Finders finders = Finders.knowing(known);
        return text -> {
            String key = who + Sha256.hex(text);
            List<Finding> before = found.get(key);
            if (before == null) {
                before = finders.find(text);
                found.put(key, before);
            }
            return before;
        };
    }
}
