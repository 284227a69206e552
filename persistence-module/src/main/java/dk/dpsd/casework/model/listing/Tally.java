package dk.dpsd.casework.model.listing;

import dk.dpsd.shared.model.Count;

/** How many cases a list has, and how many of them are past their 90 days; each exact up to the bound. */
public record Tally(Count all, Count late) {

    public boolean isAnyLate() {
        return late.value() > 0;
    }
}
