package dk.dpsd.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.overview.Tick;
import dk.dpsd.plans.web.TickedPlans.Outcome;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** R-PLAN-01: a plan that somebody deleted since the list was shown keeps nothing from the others. */
class TickedPlansTest {

    private static final Tick FIRST = new Tick(PublicId.random(), 0);
    private static final Tick GONE = new Tick(PublicId.random(), 0);
    private static final Tick CHANGED = new Tick(PublicId.random(), 0);
    private static final Tick LAST = new Tick(PublicId.random(), 0);

    private final List<Tick> reached = new ArrayList<>();

    private final Consumer<Tick> deed = tick -> {
        if (tick.equals(GONE)) {
            throw new NotThereException();
        }
        if (tick.equals(CHANGED)) {
            throw new RefusedException("conflict");
        }
        reached.add(tick);
    };

    private Outcome each(Tick... ticks) {
        return new TickedPlans(run -> {
                    try {
                        run.run();
                        return true;
                    } catch (RefusedException refused) {
                        return false;
                    }
                })
                .each(List.of(ticks), deed);
    }

    @Test
    void theOthersAreDoneAllTheSame() {
        assertThat(each(FIRST, GONE, LAST)).isEqualTo(new Outcome(2, 1, false));
        assertThat(reached).containsExactly(FIRST, LAST);
    }

    @Test
    void whatSomebodyChangedIsRefusedAndTheOthersAreDone() {
        assertThat(each(GONE, CHANGED, LAST)).isEqualTo(new Outcome(1, 1, true));
        assertThat(reached).containsExactly(LAST);
    }

    @Test
    void allOfThemGoneIsNoRefusal() {
        assertThat(each(GONE)).isEqualTo(new Outcome(0, 1, false));
    }
}
