package dk.dpsd.casework.tag;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A local focus area of a region as its list shows it.
 *
 * @param validTo the last day it can be chosen, or null
 * @param choosable whether it can be chosen today
 */
public record FocusLine(
        long id, int version, long region, String name, LocalDate validFrom, LocalDate validTo, boolean choosable)
        implements Serializable {}
