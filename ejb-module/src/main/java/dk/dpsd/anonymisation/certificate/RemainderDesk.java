package dk.dpsd.anonymisation.certificate;

import dk.dpsd.anonymisation.model.Certificate;
import dk.dpsd.anonymisation.model.Remainder;
import dk.dpsd.anonymisation.store.CertificateStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hands out what is left to remove of ended cases and takes back what came of it, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RemainderDesk {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int AT_A_TIME = 100;

    @Inject
    CertificateStore store;

    @Inject
    Clock clock;

    /** A piece of work. */
    public record Work(long id, long caseId, String keeper, Instant erasedAt) {}

    @Requires(Action.RUN_SYSTEM_TASK)
    public List<Long> due() {
        return store.due(Clocks.now(clock), AT_A_TIME);
    }

    /** Takes one for one try; empty where another node was first. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Optional<Work> take(long id) {
        Instant now = Clocks.now(clock);
        return store.lockLeft(id)
                .filter(left -> left.lease(now, now.plus(LEASE)))
                .map(left -> new Work(id, left.caseId(), left.keeper(), left.erasedAt()));
    }

    /** Nothing is left there; where nothing is left anywhere, the certificate is complete. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void done(Work work) {
        Instant now = Clocks.now(clock);
        // The certificate first: of two nodes that finish the last two at once, the second sees both.
        Optional<Certificate> certificate = store.lock(work.caseId());
        store.lockLeft(work.id()).ifPresent(left -> left.done(now));
        if (store.left(work.caseId()).stream().allMatch(left -> left.doneAt() != null)) {
            certificate.ifPresent(c -> c.completed(now));
        }
    }

    /** @param error {@code left} or the class of an error, never a value */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void notYet(Work work, String error) {
        store.lockLeft(work.id()).ifPresent(left -> left.notYet(error, Clocks.now(clock)));
    }

    /** Cases that should have been gone everywhere an hour after they ended, were tried, and of which nobody was told. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public List<Long> late() {
        return store.late(Clocks.now(clock).minus(Certificate.TIME), AT_A_TIME);
    }

    /**
     * What to tell the operator of one of them; once, whatever the number of nodes, and not while all that is left is being
     * removed.
     */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Optional<Unfinished> alarm(long caseId) {
        Instant now = Clocks.now(clock);
        return store.lock(caseId).flatMap(certificate -> {
            List<Remainder> left = store.left(caseId);
            return !isUnderWay(left, now) && certificate.alarm(now)
                    ? Optional.of(Unfinished.of(certificate, left))
                    : Optional.empty();
        });
    }

    private static boolean isUnderWay(List<Remainder> all, Instant now) {
        List<Remainder> open = all.stream().filter(RemainderDesk::isOpen).toList();
        return !open.isEmpty() && open.stream().allMatch(one -> one.isUnderWay(now));
    }

    static boolean isOpen(Remainder left) {
        return left.doneAt() == null;
    }
}
