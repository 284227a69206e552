package dk.dpsd.audit;

import dk.dpsd.audit.model.AuditSeal;
import dk.dpsd.audit.store.AuditStore;
import dk.dpsd.audit.store.SealStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Seals the ends of the access log's chains (design 10), and checks the whole log. */
@Stateless
public class Sealing {

    @Inject
    AuditStore entries;

    @Inject
    SealStore seals;

    @Inject
    SealPlace place;

    @Inject
    Clock clock;

    /** Seals what moved since the last seal; nothing where nothing did, or where another node was faster. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void seal() {
        seals.seal(entries.heads(), Clocks.now(clock));
    }

    /** The newest seal, whichever node made it. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Optional<SealLine> newest() {
        Optional<AuditSeal> seal = seals.find(seals.sealing().lastSeal());
        return seal.map(SealLine::of);
    }

    /** The number of the newest seal: what an operator can hold against the file outside the database. */
    @Requires(Action.VERIFY_ACCESS_LOG)
    public long lastSeal() {
        return seals.sealing().lastSeal();
    }

    /** Checks every chain, every seal and the seals outside the database. */
    @Requires(Action.VERIFY_ACCESS_LOG)
    public Verdict verify() {
        return new AuditVerification(entries, seals, place.file()).verify();
    }
}
