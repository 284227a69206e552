package dk.dpsd.plans.web;

import dk.dpsd.casework.overview.Tick;
import dk.dpsd.shared.NotThereException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Does something with each plan that was ticked, whatever became of the others since the list was shown. */
final class TickedPlans {

    private final Predicate<Runnable> attempt;

    /** @param attempt does something and says whether it was not refused */
    TickedPlans(Predicate<Runnable> attempt) {
        this.attempt = attempt;
    }

    /**
     * What became of them.
     *
     * @param gone those that are no longer there
     * @param refused whether anything was refused, which is then said
     */
    record Outcome(int done, int gone, boolean refused) {}

    Outcome each(List<Tick> ticks, Consumer<Tick> deed) {
        int done = 0;
        int gone = 0;
        for (Tick tick : ticks) {
            try {
                done += attempt.test(() -> deed.accept(tick)) ? 1 : 0;
            } catch (NotThereException deleted) {
                gone++;
            }
        }
        return new Outcome(done, gone, done + gone < ticks.size());
    }
}
