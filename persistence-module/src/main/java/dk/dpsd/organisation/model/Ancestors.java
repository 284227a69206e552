package dk.dpsd.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;

/**
 * The row of SOR codes from the owner (depth 1) down to the unit itself (design 2): "in the sub-tree of u" is one
 * equality, the column at u's depth = u. Units have it, and whatever copies a unit's place.
 */
@Embeddable
public class Ancestors {

    public static final int DEEPEST = 8;

    @Column(name = "ancestor_1")
    private Long ancestor1;

    @Column(name = "ancestor_2")
    private Long ancestor2;

    @Column(name = "ancestor_3")
    private Long ancestor3;

    @Column(name = "ancestor_4")
    private Long ancestor4;

    @Column(name = "ancestor_5")
    private Long ancestor5;

    @Column(name = "ancestor_6")
    private Long ancestor6;

    @Column(name = "ancestor_7")
    private Long ancestor7;

    @Column(name = "ancestor_8")
    private Long ancestor8;

    protected Ancestors() {}

    private Ancestors(List<Long> path) {
        ancestor1 = at(path, 1);
        ancestor2 = at(path, 2);
        ancestor3 = at(path, 3);
        ancestor4 = at(path, 4);
        ancestor5 = at(path, 5);
        ancestor6 = at(path, 6);
        ancestor7 = at(path, 7);
        ancestor8 = at(path, 8);
    }

    /**
     * The row for a path, owner first; an empty path is no place at all.
     *
     * @throws IllegalArgumentException where the path is deeper than eight
     */
    public static Ancestors of(List<Long> path) {
        if (path.size() > DEEPEST) {
            throw new IllegalArgumentException("deeper than " + DEEPEST);
        }
        return new Ancestors(path);
    }

    /** The ancestor at a depth from 1 to 8, or null. */
    public Long at(int depth) {
        return switch (depth) {
            case 1 -> ancestor1;
            case 2 -> ancestor2;
            case 3 -> ancestor3;
            case 4 -> ancestor4;
            case 5 -> ancestor5;
            case 6 -> ancestor6;
            case 7 -> ancestor7;
            case 8 -> ancestor8;
            default -> throw new IllegalArgumentException("no depth " + depth);
        };
    }

    /** Owner first, the unit itself last. */
    public List<Long> path() {
        var path = new ArrayList<Long>(DEEPEST);
        for (int depth = 1; depth <= DEEPEST && at(depth) != null; depth++) {
            path.add(at(depth));
        }
        return List.copyOf(path);
    }

    private static Long at(List<Long> path, int depth) {
        return depth <= path.size() ? path.get(depth - 1) : null;
    }
}
