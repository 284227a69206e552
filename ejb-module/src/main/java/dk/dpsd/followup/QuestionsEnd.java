package dk.dpsd.followup;

import dk.dpsd.casework.CaseChanged;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.followup.store.FollowUpStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The links of a case die when it is rejected or deleted (R-ASK-05); closing takes the questions away altogether. */
@Dependent
public class QuestionsEnd {

    private final FollowUpStore store;

    @Inject
    QuestionsEnd(FollowUpStore store) {
        this.store = store;
    }

    void onChange(@Observes CaseChanged changed) {
        if (changed.verb() != Verb.CLOSE && !changed.to().isOpen()) {
            store.closeQuestions(changed.caseId());
        }
    }
}
