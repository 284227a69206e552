package dk.dpsd.statistics.model.extract;

import java.io.Serializable;

/** Which case in which extract. */
public record ExtractedCaseKey(long extractId, long caseId) implements Serializable {}
