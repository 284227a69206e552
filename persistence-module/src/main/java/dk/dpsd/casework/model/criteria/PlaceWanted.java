package dk.dpsd.casework.model.criteria;

/**
 * A unit that cases are to belong to.
 *
 * @param unit its SOR code
 * @param depth where it stands in the tree, 1 for an owner; {@link #UNKNOWN} matches no case
 * @param below whether its sub-units count too
 */
public record PlaceWanted(long unit, int depth, boolean below) {

    public static final int UNKNOWN = 0;
}
