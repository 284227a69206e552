package dk.dpsd.deadline.compliance;

import dk.dpsd.deadline.overview.DueCase;
import dk.dpsd.shared.model.Page;

/**
 * The cases behind one number of the compliance.
 *
 * @param name what the owner's list calls the provider; null for Stednavne that no list has
 * @param count how many there are
 */
public record ProviderCases(Page<DueCase> page, String name, long count) {

    /**
     * Which number.
     *
     * @param provider its id on the owner's list, or {@link ProviderFigures#OTHERS}
     * @param outcome null for all of them
     */
    public record Wanted(long owner, long provider, Quarter quarter, Outcome outcome) {}
}
