package dk.dpsd.national;

import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.start.AnswersOnStart;
import dk.dpsd.shared.start.StartQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says on the start page how many cases the authority does not get: held back, turned away, or tried again. */
@Dependent
class StuckOnStart implements AnswersOnStart {

    @Inject
    Deliveries deliveries;

    @Override
    public StartQuestion question() {
        return StartQuestion.DELIVERIES;
    }

    @Override
    public Count count() {
        return deliveries.stuck();
    }
}
