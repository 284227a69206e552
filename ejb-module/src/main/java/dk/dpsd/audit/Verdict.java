package dk.dpsd.audit;

import java.util.Optional;

/**
 * What the verification of the access log found.
 *
 * @param entries how many entries were checked
 * @param seals how many seals were checked
 * @param broken the first broken link; empty where everything is as it was written
 */
public record Verdict(long entries, long seals, Optional<BrokenLink> broken) {

    public boolean intact() {
        return broken.isEmpty();
    }
}
