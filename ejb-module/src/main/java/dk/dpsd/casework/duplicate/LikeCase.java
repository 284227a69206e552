package dk.dpsd.casework.duplicate;

import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A case that may tell of the same incident, or is linked with one, as the page shows it.
 *
 * @param samePlace whether it happened at the same place
 * @param days between the two
 * @param words some that both have
 */
public record LikeCase(
        PublicId id,
        String number,
        String headline,
        CaseState state,
        Instant receivedAt,
        boolean samePlace,
        long days,
        List<String> words)
        implements Serializable {

    public LikeCase {
        words = List.copyOf(words);
    }

    /** The words with commas between them. */
    public String wordsInLine() {
        return String.join(", ", words);
    }
}
