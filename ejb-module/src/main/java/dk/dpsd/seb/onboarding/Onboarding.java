package dk.dpsd.seb.onboarding;

import dk.dpsd.seb.Home;
import dk.dpsd.seb.model.OnboardingStep;
import dk.dpsd.seb.model.PrivateProvider;
import dk.dpsd.seb.model.StepKind;
import dk.dpsd.seb.store.OnboardingStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Onboarding the private providers of one's own municipality (domain A.13): who they are and how far each has come. */
@Stateless
public class Onboarding {

    @Inject
    Home home;

    @Inject
    OnboardingStore store;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> records;

    @Requires(Action.MANAGE_ONBOARDING)
    public List<ProviderLine> providers() {
        String cvr = home.cvr();
        Map<Long, List<OnboardingStep>> steps =
                store.steps(cvr).stream().collect(Collectors.groupingBy(OnboardingStep::provider));
        return store.providers(cvr).stream()
                .map(provider -> ProviderSheet.of(provider, steps.getOrDefault(provider.id(), List.of()))
                        .line())
                .toList();
    }

    @Requires(Action.MANAGE_ONBOARDING)
    public ProviderSheet provider(PublicId id) {
        PrivateProvider provider = find(id);
        return ProviderSheet.of(provider, store.steps(provider));
    }

    /** Adds a provider with an empty checklist. */
    @Requires(Action.MANAGE_ONBOARDING)
    public PublicId add(PrivateProvider.Facts typed) {
        String cvr = home.cvr();
        PrivateProvider.Facts facts = OnboardingRules.checked(typed);
        refuseTwin(cvr, facts.name());
        PrivateProvider provider = store.add(new PrivateProvider(cvr, facts));
        for (StepKind kind : StepKind.values()) {
            store.add(new OnboardingStep(provider.id(), kind, Clocks.now(clock)));
        }
        record(provider, "providerAdded", "name", null, facts.name());
        return provider.publicId();
    }

    @Requires(Action.MANAGE_ONBOARDING)
    public void rename(PublicId id, int version, PrivateProvider.Facts typed) {
        PrivateProvider provider = find(id);
        require(provider.version() == version);
        PrivateProvider.Facts facts = OnboardingRules.checked(typed);
        String before = provider.facts().name();
        if (!before.equals(facts.name())) {
            refuseTwin(provider.ownerCvr(), facts.name());
        }
        provider.say(facts);
        record(provider, "providerChanged", "name", before, facts.name());
    }

    /** Says how far a step is. */
    @Requires(Action.MANAGE_ONBOARDING)
    public void say(PublicId id, StepKind kind, int version, OnboardingStep.Facts typed) {
        PrivateProvider provider = find(id);
        OnboardingStep step = store.lockStep(provider, kind).orElseThrow(NotThereException::new);
        require(step.version() == version);
        String before = step.facts().state().name();
        step.say(OnboardingRules.checked(kind, typed, Clocks.today(clock)), Clocks.now(clock));
        record(provider, "onboardingChanged", kind.name(), before, typed.state().name());
    }

    private PrivateProvider find(PublicId id) {
        return store.provider(home.cvr(), id).orElseThrow(NotThereException::new);
    }

    private void refuseTwin(String cvr, String name) {
        if (store.isNameTaken(cvr, name)) {
            throw new RefusedException("onboarding.nameTaken", name);
        }
    }

    private static void require(boolean unchanged) {
        if (!unchanged) {
            throw new RefusedException("onboarding.changed");
        }
    }

    private void record(PrivateProvider provider, String deed, String field, String before, String after) {
        var change = FieldChange.harmless(field, before, after);
        records.fire(new RecordsDeed(null, provider.ownerCvr(), deed, List.of(change)));
    }
}
