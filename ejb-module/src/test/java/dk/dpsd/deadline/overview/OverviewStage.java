package dk.dpsd.deadline.overview;

import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.deadline.DeadlineWorld;
import dk.dpsd.deadline.store.DeadlineStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.model.Scope;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The overview of the 90 days without a server, for somebody who reaches this. */
public final class OverviewStage {

    private final Deadlines deadlines = new Deadlines();

    public OverviewStage(EntityManager em, Scope scope, Clock clock) {
        deadlines.scopes = DeadlineWorld.reaching(scope, clock);
        deadlines.cases = new DeadlineStore(new ScopedRows(em), em);
        deadlines.rows = new DueCases(new SebStore(em), clock);
        deadlines.seb = new SebStore(em);
        deadlines.tree = DeadlineWorld.tree();
        deadlines.clock = clock;
    }

    public Deadlines deadlines() {
        return deadlines;
    }
}
