package dk.dpsd.audit.store;

import dk.dpsd.audit.model.AuditSeal;
import dk.dpsd.audit.model.AuditSealing;
import dk.dpsd.audit.model.SealedHead;
import java.util.List;

/** The seals over the log as a check reads them: through the application, or past it. */
public interface Seals {

    /** How far the sealing has come. */
    AuditSealing sealing();

    /** The next seals, in order. */
    List<AuditSeal> sealsAfter(long id, int limit);

    /** The ends that moved with these seals, in the order of the seals. */
    List<SealedHead> headsOfSeals(long first, long last);

    /** The next sealed ends of one chain up to a seal, in order. */
    List<SealedHead> headsOfShard(int shard, long afterSeal, long upToSeal, int limit);
}
