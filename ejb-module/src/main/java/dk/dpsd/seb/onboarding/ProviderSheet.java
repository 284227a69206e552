package dk.dpsd.seb.onboarding;

import dk.dpsd.seb.model.OnboardingStep;
import dk.dpsd.seb.model.PrivateProvider;
import dk.dpsd.seb.model.StepKind;
import dk.dpsd.seb.model.StepState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A private provider with the checklist. */
public record ProviderSheet(String id, int version, String name, String placeNames, String cvr, List<Step> steps) {

    /** A line of the checklist; texts and day may be null. */
    public record Step(
            StepKind kind, int version, StepState state, String responsible, LocalDate day, String document) {}

    static ProviderSheet of(PrivateProvider provider, List<OnboardingStep> steps) {
        var facts = provider.facts();
        return new ProviderSheet(
                provider.publicId().value(),
                provider.version(),
                facts.name(),
                facts.placeNames(),
                facts.cvr(),
                steps.stream()
                        .sorted(Comparator.comparing(OnboardingStep::kind))
                        .map(ProviderSheet::step)
                        .toList());
    }

    private static Step step(OnboardingStep step) {
        var facts = step.facts();
        return new Step(step.kind(), step.version(), facts.state(), facts.responsible(), facts.day(), facts.document());
    }

    public long done() {
        return steps.stream().filter(step -> step.state() == StepState.DONE).count();
    }

    public long relevant() {
        return steps.stream()
                .filter(step -> step.state() != StepState.NOT_RELEVANT)
                .count();
    }

    ProviderLine line() {
        boolean agreed = steps.stream().anyMatch(s -> s.kind() == StepKind.COOPERATION && s.state() == StepState.DONE);
        return new ProviderLine(id, name, placeNames, done(), relevant(), agreed);
    }
}
