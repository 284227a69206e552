package dk.dpsd.audit;

import dk.dpsd.audit.store.Chains;
import dk.dpsd.audit.store.Seals;
import java.util.Optional;

/**
 * Checks that the access log is what was written (design 10): every chain, every seal, and the seals outside the
 * database; stops at the first broken link. The log may grow meanwhile.
 */
final class AuditVerification {

    private final Chains entries;
    private final Seals seals;
    private final SealFile file;

    AuditVerification(Chains entries, Seals seals, SealFile file) {
        this.entries = entries;
        this.seals = seals;
        this.file = file;
    }

    Verdict verify() {
        long checkedEntries = 0;
        long checkedSeals = 0;
        try {
            var known = seals.sealing();
            for (var head : entries.heads()) {
                checkedEntries += new ChainCheck(entries, seals, head, known.lastSeal()).follow();
            }
            checkedSeals = new SealCheck(seals, file, known).follow();
            return new Verdict(checkedEntries, checkedSeals, Optional.empty());
        } catch (BrokenLinkException e) {
            return new Verdict(checkedEntries, checkedSeals, Optional.of(e.link()));
        }
    }
}
