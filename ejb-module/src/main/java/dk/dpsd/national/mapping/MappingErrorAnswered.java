package dk.dpsd.national.mapping;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;

/** The operator answered a mapping error: whoever reported it is told, number and link only. */
public record MappingErrorAnswered(long number, Addressee reporter) implements TellsPeople {}
