package dk.dpsd.audit.store;

import dk.dpsd.audit.model.ShardHead;
import dk.dpsd.audit.model.StoredEntry;
import java.util.List;

/** The chains of the log as a check reads them: through the application, or past it. */
public interface Chains {

    /** The ends of all chains, in the order of the shards. */
    List<ShardHead> heads();

    /** The end of one chain now. */
    ShardHead head(int shard);

    /** The next entries of a chain, in order. */
    List<StoredEntry> entriesAfter(int shard, long sequence, int limit);
}
