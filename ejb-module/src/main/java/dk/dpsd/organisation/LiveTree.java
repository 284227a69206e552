package dk.dpsd.organisation;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorGeneration;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.TreeSwitch.Stamp;
import dk.dpsd.organisation.store.OrganisationStore;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The register as it counts now, in memory (design 3). Who asks never waits: every few seconds somebody's question sets
 * off a look at the switch in the background, and a new tree replaces the old one in one step. Only the first question
 * after the start reads the register itself.
 */
@ApplicationScoped
public class LiveTree {

    private static final Logger LOG = System.getLogger(LiveTree.class.getName());
    private static final long LOOK_AFTER = Duration.ofSeconds(2).toNanos();

    @Inject
    OrganisationStore store;

    @Inject
    OwnTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Snapshot snapshot;
    private volatile long lookedAt;

    /** The tree that counts. */
    public Hierarchy current() {
        return now().tree();
    }

    PlaceIndex places() {
        return now().places();
    }

    /** Takes over a tree that this node has just let count, without reading it back. */
    void publish(Stamp stamp, Hierarchy tree) {
        replace(new Snapshot(stamp, tree, PlaceIndex.of(tree)));
    }

    /** Compares with the switch now and waits for the answer; for those who are about to build on the tree. */
    Snapshot fresh() {
        refresh();
        return snapshot;
    }

    private void refresh() {
        lookedAt = System.nanoTime();
        var known = snapshot;
        var stamp = transaction.get(store::stamp);
        if (known == null || !known.stamp().equals(stamp)) {
            replace(read(known, stamp));
        }
    }

    void successorNamed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SuccessorNamed event) {
        lookedAt = System.nanoTime() - LOOK_AFTER;
    }

    private Snapshot now() {
        if (snapshot == null) {
            firstRead();
        } else if (System.nanoTime() - lookedAt >= LOOK_AFTER && looking.compareAndSet(false, true)) {
            lookInTheBackground();
        }
        return snapshot;
    }

    private synchronized void firstRead() {
        if (snapshot == null) {
            refresh();
        }
    }

    private void lookInTheBackground() {
        try {
            executor.execute(() -> {
                try {
                    refresh();
                } catch (RuntimeException failed) {
                    LOG.log(Level.WARNING, "The register could not be compared with the database", failed);
                } finally {
                    looking.set(false);
                }
            });
        } catch (RuntimeException full) {
            looking.set(false);
            LOG.log(Level.WARNING, "No thread to compare the register with the database: {0}", full.getMessage());
        }
    }

    private synchronized void replace(Snapshot next) {
        if (snapshot == null || snapshot.stamp().revision() < next.stamp().revision()) {
            snapshot = next;
        }
    }

    private Snapshot read(Snapshot known, Stamp stamp) {
        Map<Long, Long> successors = transaction.get(store::successors);
        if (known != null && known.stamp().current().equals(stamp.current())) {
            return new Snapshot(stamp, known.tree().withSuccessors(successors), known.places());
        }
        var units = stamp.current().map(this::units).orElse(List.of());
        var tree = Hierarchy.of(units, successors);
        return new Snapshot(stamp, tree, PlaceIndex.of(tree));
    }

    private List<SorUnit> units(long generation) {
        return transaction.get(() -> {
            SorGeneration row = store.generation(generation).orElseThrow();
            var units = store.units(row);
            if (units.size() != row.units()) {
                throw new IllegalStateException("generation " + generation + " was pruned while it was read");
            }
            return units;
        });
    }

    /** A tree, what it was read as, and the index over it. */
    record Snapshot(Stamp stamp, Hierarchy tree, PlaceIndex places) {}
}
