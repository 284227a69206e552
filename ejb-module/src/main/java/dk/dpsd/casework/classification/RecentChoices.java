package dk.dpsd.casework.classification;

import dk.dpsd.casework.model.Classified;
import dk.dpsd.casework.model.RecentChoice;
import dk.dpsd.casework.store.RecentChoiceStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Remembers what a person chose: codes only, the newest few, and nothing of the case. */
@Dependent
public class RecentChoices {

    private static final int MOST_KEPT = 10;

    private final RecentChoiceStore store;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public RecentChoices(RecentChoiceStore store, CurrentUser user, Clock clock) {
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    /** The caller kept a case with this classification. */
    public void remember(Classified chosen) {
        if (chosen.mainGroup() == null || user.id().isEmpty()) {
            return;
        }
        Instant now = Clocks.now(clock);
        var choice = new RecentChoice(user.requireId(), chosen, now);
        store.keep(choice, now);
        List<RecentChoice> kept = store.of(user.requireId());
        kept.stream().skip(MOST_KEPT).forEach(store::remove);
    }
}
