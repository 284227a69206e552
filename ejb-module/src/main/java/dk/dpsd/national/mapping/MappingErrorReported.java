package dk.dpsd.national.mapping;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import java.util.List;

/** A mapping error was reported: the operators are told, number and link only. */
public record MappingErrorReported(long number, List<Addressee> operators) implements TellsPeople {}
