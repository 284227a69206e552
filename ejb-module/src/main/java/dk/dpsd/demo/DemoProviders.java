package dk.dpsd.demo;

import static dk.dpsd.seb.model.StepState.DONE;
import static dk.dpsd.seb.model.StepState.IN_PROGRESS;

import dk.dpsd.access.ActingAs;
import dk.dpsd.seb.model.OnboardingStep;
import dk.dpsd.seb.model.PrivateProvider;
import dk.dpsd.seb.model.StepKind;
import dk.dpsd.seb.model.StepState;
import dk.dpsd.seb.onboarding.Onboarding;
import dk.dpsd.seb.onboarding.ProviderLine;
import dk.dpsd.seb.onboarding.ProviderSheet;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The private homes of the demo world and how far each has come; as in the pilot, one after the other. */
@Dependent
class DemoProviders {

    private static final String ADMINISTRATOR = "seb.jammerbugt";

    /** How many steps of the checklist are done, in its order; the next one is begun. */
    private record Home(String name, String placeNames, int done) {}

    private static final List<Home> HOMES = List.of(
            new Home("Solgården Plejecenter", "Solgården Plejecenter\nSolgården", StepKind.values().length),
            new Home("Aabybro Plejehjem", "Aabybro Plejehjem\nÅbybro Plejehjem", StepKind.values().length),
            new Home("Saltum Plejecenter", "Saltum Plejecenter\nPlejecenter Saltum", 3),
            new Home("Birkelse Plejecenter", "Birkelse Plejecenter", 0));

    @Inject
    Onboarding onboarding;

    @Inject
    ActingAs acting;

    @Inject
    Clock clock;

    void arrive() {
        acting.person(ADMINISTRATOR, () -> {
            Set<String> known =
                    onboarding.providers().stream().map(ProviderLine::name).collect(Collectors.toSet());
            HOMES.stream().filter(home -> !known.contains(home.name())).forEach(this::arrive);
            return null;
        });
    }

    private void arrive(Home home) {
        PublicId id = onboarding.add(new PrivateProvider.Facts(home.name(), home.placeNames(), null));
        for (ProviderSheet.Step step : onboarding.provider(id).steps()) {
            if (step.kind().ordinal() <= home.done()) {
                say(id, step, step.kind().ordinal() < home.done() ? DONE : IN_PROGRESS);
            }
        }
    }

    private void say(PublicId id, ProviderSheet.Step step, StepState state) {
        String document = step.kind().needsDocument()
                ? "Journalnr. 2026-%03d".formatted(100 + step.kind().ordinal())
                : null;
        var day = state == DONE
                ? Clocks.today(clock).minusDays(200L - 10 * step.kind().ordinal())
                : null;
        onboarding.say(
                id, step.kind(), step.version(), new OnboardingStep.Facts(state, "Risikomanager", day, document));
    }
}
