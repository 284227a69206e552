package dk.dpsd.organisation;

import java.util.List;

/**
 * Port: the register switched to another generation (design 3). Fired as a CDI event inside the switching transaction;
 * whoever copied a unit's ancestors rewrites them, at once or by a job.
 *
 * @param generation the generation that counts from now on
 * @param moved the units whose path is another one than before
 */
public record TreeChanged(long generation, List<Moved> moved) {

    public TreeChanged {
        moved = List.copyOf(moved);
    }

    /**
     * A unit in its new place.
     *
     * @param path the SOR codes from the owner down to the unit itself
     */
    public record Moved(long code, List<Long> path) {

        public Moved {
            path = List.copyOf(path);
        }
    }
}
