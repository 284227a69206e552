package dk.dpsd.national.mapping;

import dk.dpsd.national.model.mapping.MappingError;
import java.time.Instant;

/** A reported mapping error as pages show it; unit, term and answer may be null. */
public record MappingLine(
        long number,
        int version,
        Instant reportedAt,
        String region,
        Long unit,
        String unitName,
        String term,
        String text,
        MappingError.State state,
        String answer,
        Instant answeredAt) {

    static MappingLine of(MappingError error) {
        return new MappingLine(
                error.id(),
                error.version(),
                error.reportedAt(),
                error.regionName(),
                error.unit(),
                error.unitName(),
                error.term(),
                error.text(),
                error.state(),
                error.answer(),
                error.answeredAt());
    }

    /** As people read it aloud. */
    public String label() {
        return "M-" + number;
    }
}
