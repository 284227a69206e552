package dk.dpsd.search;

import dk.dpsd.casework.CaseRow;
import dk.dpsd.search.index.Excerpt;

/**
 * A case that was found.
 *
 * @param row as a list shows it; without what it says where it may not be read
 * @param readable whether the caller may open it
 * @param excerpt where the words stand
 */
public record SearchRow(CaseRow row, boolean readable, Excerpt excerpt) {}
