package dk.dpsd.seb.review;

import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.start.AnswersOnStart;
import dk.dpsd.shared.start.StartQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says on the start page how many roles of the own CVR are past their half-yearly review. */
@Dependent
class ReviewsOnStart implements AnswersOnStart {

    @Inject
    UserReview review;

    @Override
    public StartQuestion question() {
        return StartQuestion.REVIEWS;
    }

    @Override
    public Count count() {
        return Count.of(review.overdue());
    }
}
