package dk.dpsd.deadline.compliance;

import java.io.Serializable;
import java.util.List;

/**
 * A provider's quarters, the newest first.
 *
 * @param owner the SOR code of the owner on whose list it is
 * @param ownerName what that one is called
 * @param provider its id on the owner's list; {@link #OTHERS} for cases whose Stednavn stands on no list
 * @param name what the list calls it; null for the others
 */
public record ProviderFigures(long owner, String ownerName, long provider, String name, List<QuarterFigures> quarters)
        implements Serializable {

    /** Stands where a provider's id stands, for every Stednavn that the list does not have. */
    public static final long OTHERS = 0;

    public ProviderFigures {
        quarters = List.copyOf(quarters);
    }
}
