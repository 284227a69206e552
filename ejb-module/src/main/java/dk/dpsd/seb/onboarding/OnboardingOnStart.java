package dk.dpsd.seb.onboarding;

import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.start.AnswersOnStart;
import dk.dpsd.shared.start.StartQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says on the start page how many private providers of the own municipality are not all the way in. */
@Dependent
class OnboardingOnStart implements AnswersOnStart {

    @Inject
    Onboarding onboarding;

    @Override
    public StartQuestion question() {
        return StartQuestion.ONBOARDING;
    }

    @Override
    public Count count() {
        return Count.of(onboarding.providers().stream()
                .filter(provider -> !provider.complete())
                .count());
    }
}
