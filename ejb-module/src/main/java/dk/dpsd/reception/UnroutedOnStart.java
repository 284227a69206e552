package dk.dpsd.reception;

import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.start.AnswersOnStart;
import dk.dpsd.shared.start.StartQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says on the start page how many cases lie in "Uden postkasse". */
@Dependent
class UnroutedOnStart implements AnswersOnStart {

    @Inject
    Inbox inbox;

    @Override
    public StartQuestion question() {
        return StartQuestion.UNROUTED;
    }

    @Override
    public Count count() {
        return inbox.countUnrouted();
    }
}
