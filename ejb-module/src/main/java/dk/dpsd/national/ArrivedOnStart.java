package dk.dpsd.national;

import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.start.AnswersOnStart;
import dk.dpsd.shared.start.StartQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says on the start page how many cases came into the national register lately. */
@Dependent
class ArrivedOnStart implements AnswersOnStart {

    @Inject
    NationalRegister register;

    @Override
    public StartQuestion question() {
        return StartQuestion.REGISTER;
    }

    @Override
    public Count count() {
        return register.arrivedLately();
    }
}
