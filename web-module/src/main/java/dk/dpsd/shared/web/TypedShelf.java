package dk.dpsd.shared.web;

import dk.dpsd.shared.model.PublicId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last few things somebody typed to search for, each under a random key. What is typed may be a name: on purpose this is
 * not serializable, so that no container writes it to a disk or sends it to another node.
 */
final class TypedShelf {

    /** As many searches as somebody goes back to. */
    static final int MOST = 20;

    private final Map<PublicId, Map<String, List<String>>> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /** The key under which it is found again; the same things have one key, however often they are asked for. */
    synchronized PublicId keep(Map<String, List<String>> typed) {
        for (var one : kept.entrySet()) {
            if (one.getValue().equals(typed)) {
                PublicId known = one.getKey();
                kept.get(known);
                return known;
            }
        }
        PublicId key = PublicId.random();
        kept.put(key, Map.copyOf(typed));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return key;
    }

    synchronized Optional<Map<String, List<String>>> find(PublicId key) {
        return Optional.ofNullable(kept.get(key));
    }
}
