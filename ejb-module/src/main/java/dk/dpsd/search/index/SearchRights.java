package dk.dpsd.search.index;

/**
 * With whose rights the index is asked.
 *
 * @param findable what may be found at all
 * @param readable of which what it says may be known
 * @param noted of which the internal note may be known too (R-CASE-18)
 */
public record SearchRights(Searchable findable, Searchable readable, Searchable noted) {}
