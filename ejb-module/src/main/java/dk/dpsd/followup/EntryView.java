package dk.dpsd.followup;

import dk.dpsd.followup.model.EntryKind;
import dk.dpsd.followup.model.FollowUpEntry;
import java.io.Serializable;
import java.time.Instant;

/**
 * An entry of the follow-up, as pages show it.
 *
 * @param version what she saw; a change made on it is refused when somebody else was first
 * @param changedBy who changed it last, or null
 */
public record EntryView(
        long id,
        int version,
        EntryKind kind,
        String text,
        String writtenBy,
        Instant writtenAt,
        String changedBy,
        Instant changedAt)
        implements Serializable {

    static EntryView of(FollowUpEntry entry) {
        return new EntryView(
                entry.id(),
                entry.version(),
                entry.kind(),
                entry.text(),
                entry.writtenBy(),
                entry.writtenAt(),
                entry.changedBy(),
                entry.changedAt());
    }
}
