package dk.dpsd.national.mapping;

import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.start.AnswersOnStart;
import dk.dpsd.shared.start.StartQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says on the start page how many mapping errors wait for an answer. */
@Dependent
class MappingOnStart implements AnswersOnStart {

    @Inject
    MappingErrors errors;

    @Override
    public StartQuestion question() {
        return StartQuestion.MAPPING_ERRORS;
    }

    @Override
    public Count count() {
        return errors.open();
    }
}
