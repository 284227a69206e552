package dk.dpsd.casework.document.office;

import dk.dpsd.casework.document.office.Relations.Relation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What stays of the relationships of one part: those to parts that stay, and to pictures people see in it. */
final class Links {

    /** What an id leads to. */
    enum End {
        /** Outside the file, to what is left out, or nowhere. */
        NOTHING,
        PART,
        PICTURE,
        /** One of a kind that is not kept. */
        LOST_PICTURE
    }

    private final Relations own;
    private final Set<String> parts;
    private final Predicate<String> isPicture;
    private final Map<String, String> kept;
    private final Map<String, Relation> used = new LinkedHashMap<>();
    private final Set<String> pictures = new LinkedHashSet<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** @param kept the new names of the kept pictures by their old ones */
    Links(Relations own, Set<String> parts, Predicate<String> isPicture, Map<String, String> kept) {
        this.own = own;
        this.parts = parts;
        this.isPicture = isPicture;
        this.kept = kept;
        // What no element names is meant by its kind alone: the styles, the theme, the layout of a slide.
        own.byId().values().stream()
                .filter(relation -> parts.contains(relation.target()))
                .forEach(relation -> use(relation, relation.target()));
    }

    End end(String id) {
        Relation relation = own.byId().get(id);
        if (relation == null || relation.target().isEmpty()) {
            return End.NOTHING;
        }
        if (isPicture.test(relation.target())) {
            return kept.containsKey(relation.target()) ? End.PICTURE : End.LOST_PICTURE;
        }
        return parts.contains(relation.target()) ? End.PART : End.NOTHING;
    }

    /** The id by which the cleaned part points at the same; an id can be a word, and words are not kept. */
    String newId(String id) {
        Relation relation = own.byId().get(id);
        String picture = kept.get(relation.target());
        if (picture != null) {
            pictures.add(picture);
        }
        return use(relation, picture == null ? relation.target() : picture);
    }

    private String use(Relation relation, String target) {
        String id = ids.computeIfAbsent(relation.id(), old -> "rId" + (ids.size() + 1));
        used.put(id, new Relation(id, relation.type(), target));
        return id;
    }

    Set<String> pictures() {
        return pictures;
    }

    /** The relationships that stay, as a part; empty where none does. */
    byte[] write() {
        return used.isEmpty() ? new byte[0] : Relations.write(used.values());
    }
}
