package dk.dpsd.access;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.start.AnswersOnStart;
import dk.dpsd.shared.start.StartAnswer;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The answers of the start page to whoever looks after something: what waits for her, and where. */
@Stateless
public class StartAnswers {

    @Inject
    WhoAmI whoAmI;

    @Inject
    @Any
    Instance<AnswersOnStart> streets;

    /** Those of the caller's roles, in their order; empty for somebody who only works with cases. */
    @Requires(Action.READ_OWN_ACCOUNT)
    public List<StartAnswer> answers() {
        Set<Action> may = whoAmI.me().actions();
        return streets.stream()
                .filter(street -> may.contains(street.question().action()))
                .map(street -> new StartAnswer(street.question(), street.count()))
                .sorted(Comparator.comparing(StartAnswer::question))
                .toList();
    }
}
