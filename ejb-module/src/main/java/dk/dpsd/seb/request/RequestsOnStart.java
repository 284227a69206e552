package dk.dpsd.seb.request;

import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.start.AnswersOnStart;
import dk.dpsd.shared.start.StartQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says on the start page how many people of the own CVR wait for access. */
@Dependent
class RequestsOnStart implements AnswersOnStart {

    @Inject
    AnswerAccess requests;

    @Override
    public StartQuestion question() {
        return StartQuestion.ACCESS_REQUESTS;
    }

    @Override
    public Count count() {
        return Count.of(requests.open().size());
    }
}
