package dk.dpsd.statistics.template;

import dk.dpsd.casework.model.criteria.Days;
import java.time.Instant;

/** A line of the Rapporthistorik. */
public record HistoryLine(String key, String title, Days days, Instant at) {}
