package dk.dpsd.statistics.front;

import dk.dpsd.statistics.model.Variable;

/**
 * Something that happens more often than before.
 *
 * @param variable what it is a value of
 * @param code the value as it is stored, for choosing the cases
 * @param name the value in words
 */
public record RisingLine(Variable variable, String code, String name, Rise rise) {}
