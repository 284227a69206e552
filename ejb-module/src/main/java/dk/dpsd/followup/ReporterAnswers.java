package dk.dpsd.followup;

import dk.dpsd.followup.model.ReporterQuestion;
import dk.dpsd.followup.store.FollowUpStore;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The page for an answer, open to everybody: the token of the link is the right to it (R-ASK-04, X-17). */
@Stateless
public class ReporterAnswers {

    @Inject
    FollowUpStore store;

    @Inject
    AnswerIntake intake;

    /** The words of the question behind a link; empty where it is answered, too old, or no link of ours. */
    @Requires(Action.ANSWER_QUESTION)
    public Optional<String> question(String token) {
        return find(token).flatMap(intake::open).map(OpenQuestion::text);
    }

    /** Takes the answer; twice the same one is one. */
    @Requires(Action.ANSWER_QUESTION)
    public AnswerOutcome answer(String token, String typed) {
        return find(token).map(question -> intake.take(question, typed)).orElse(AnswerOutcome.GONE);
    }

    private Optional<ReporterQuestion> find(String token) {
        return PublicId.parse(token)
                .map(PublicId::value)
                .map(AnswerToken::digest)
                .flatMap(store::byToken);
    }
}
