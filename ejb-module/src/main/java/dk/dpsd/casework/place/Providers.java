package dk.dpsd.casework.place;

import dk.dpsd.access.RoleHolders;
import dk.dpsd.access.Scopes;
import dk.dpsd.casework.model.place.PlaceSpelling;
import dk.dpsd.casework.model.place.Provider;
import dk.dpsd.casework.model.place.ProviderAlias;
import dk.dpsd.casework.place.Unlisted.Given;
import dk.dpsd.casework.store.ProviderStore;
import dk.dpsd.casework.tag.RecognisesPeople;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.seb.model.PrivateProvider;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.store.OnboardingStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The list of private providers an owner keeps for itself (R-PRIV-17, R-ANON-09): which spellings of the Stednavn mean one
 * provider. Kept by those who handle cases for the whole owner, that is, with the role at its topmost unit.
 */
@Stateless
public class Providers {

    private static final int MOST = 2_000;

    @Inject
    ProviderStore store;

    @Inject
    OnboardingStore onboarding;

    @Inject
    RoleHolders holders;

    @Inject
    Scopes scopes;

    @Inject
    LiveTree tree;

    @Inject
    RecognisesPeople people;

    @Inject
    CurrentUser user;

    @Inject
    Event<RecordsDeed> log;

    /** An owner whose list the caller keeps. */
    public record Owner(long code, String name) {}

    /** The owners whose lists the caller keeps; none for a handler of anything below. */
    @Requires(Action.MANAGE_PROVIDERS)
    public List<Owner> owners() {
        return holders.of(List.of(user.requireId())).stream()
                .filter(role -> role.role() == Role.CASE_HANDLER && role.unit() != null && role.subUnits())
                .flatMap(role -> tree.current().unit(role.unit()).stream())
                .filter(unit -> unit.depth() == 1)
                .map(unit -> new Owner(unit.code(), unit.name()))
                .distinct()
                .toList();
    }

    /** The list of an owner, by name. */
    @Requires(Action.MANAGE_PROVIDERS)
    public List<ListedProvider> list(long owner) {
        return listed(own(owner));
    }

    /**
     * The Stednavne that no provider's list has: those on cases the caller may open, the most written first, and those that
     * were given when a provider was brought in.
     */
    @Requires(Action.MANAGE_PROVIDERS)
    public List<UnlistedName> unlisted(long owner) {
        long mine = own(owner);
        return Unlisted.of(store.written(scopes.of(Action.READ_CASE), mine, MOST), given(mine), listed(mine));
    }

    private List<Given> given(long owner) {
        return tree.current()
                .unit(owner)
                .flatMap(SorUnit::cvr)
                .map(cvr -> onboarding.providers(cvr).stream()
                        .map(PrivateProvider::facts)
                        .filter(facts -> facts.placeNames() != null)
                        .flatMap(facts -> facts.placeNames().lines().map(one -> new Given(one, facts.name())))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Puts a provider on the list; its name is the first of its spellings.
     *
     * @param further how else reports spell it
     * @throws RefusedException {@code providerName}, {@code providerPerson} or {@code providerTwice} where it cannot be
     */
    @Requires(Action.MANAGE_PROVIDERS)
    public long create(long owner, String name, List<String> further) {
        var provider = new Provider(own(owner), checked(name));
        if (namesake(owner, null, provider.name())) {
            throw new RefusedException("providerTwice", provider.name());
        }
        store.add(provider);
        tell("providerAdded", provider.id(), null, provider.name());
        take(provider, List.of(provider.name()));
        String itself = PlaceSpelling.fold(provider.name());
        List<String> others = further.stream()
                .map(this::checked)
                .filter(one -> !itself.equals(PlaceSpelling.fold(one)))
                .toList();
        take(provider, others);
        others.forEach(one -> tell("providerMerged", provider.id(), null, one));
        return provider.id();
    }

    /**
     * Calls a provider something else.
     *
     * @throws RefusedException as {@link #create}
     */
    @Requires(Action.MANAGE_PROVIDERS)
    public void rename(long owner, long id, String name) {
        Provider provider = find(owner, id);
        String wanted = checked(name);
        if (namesake(owner, id, wanted)) {
            throw new RefusedException("providerTwice", wanted);
        }
        String before = provider.name();
        provider.rename(wanted);
        store.flush();
        tell("providerRenamed", id, before, wanted);
    }

    /**
     * Says that these spellings mean the provider.
     *
     * @throws RefusedException as {@link #create}
     */
    @Requires(Action.MANAGE_PROVIDERS)
    public void merge(long owner, long id, List<String> spellings) {
        Provider provider = find(owner, id);
        List<String> wanted = spellings.stream().map(this::checked).toList();
        take(provider, wanted);
        wanted.forEach(one -> tell("providerMerged", id, null, one));
    }

    /** Takes spellings off the list; a provider without any goes with its last one. */
    @Requires(Action.MANAGE_PROVIDERS)
    public void part(long owner, Set<Long> spellings) {
        long mine = own(owner);
        List<ProviderAlias> all = store.spellings(mine);
        List<ProviderAlias> gone =
                all.stream().filter(alias -> spellings.contains(alias.id())).toList();
        gone.forEach(alias -> {
            store.remove(alias);
            tell("providerParted", alias.provider(), alias.spelling(), null);
        });
        Set<Long> left = all.stream()
                .filter(alias -> !spellings.contains(alias.id()))
                .map(ProviderAlias::provider)
                .collect(Collectors.toSet());
        store.of(mine).stream()
                .filter(provider -> gone.stream().anyMatch(alias -> alias.provider() == provider.id()))
                .filter(provider -> !left.contains(provider.id()))
                .forEach(store::remove);
    }

    private void take(Provider provider, List<String> spellings) {
        Set<String> there = store.spellings(provider.owner()).stream()
                .map(ProviderAlias::folded)
                .collect(Collectors.toSet());
        for (String spelling : spellings) {
            if (!there.add(PlaceSpelling.fold(spelling))) {
                throw new RefusedException("providerTwice", spelling);
            }
            store.add(new ProviderAlias(provider, spelling));
        }
    }

    private String checked(String typed) {
        String name = PlainText.of(typed);
        if (name == null || name.length() > Provider.LONGEST || PlaceSpelling.fold(name) == null) {
            throw new RefusedException("providerName");
        }
        // The list outlives the cases: what is covered in them when they close must not stay here.
        if (people.in(name)) {
            throw new RefusedException("providerPerson", name);
        }
        return name;
    }

    private boolean namesake(long owner, Long id, String name) {
        return store.of(owner).stream()
                .anyMatch(
                        other -> !Objects.equals(other.id(), id) && other.name().equalsIgnoreCase(name));
    }

    private Provider find(long owner, long id) {
        return store.find(own(owner), id).orElseThrow(NotThereException::new);
    }

    private long own(long owner) {
        return owners().stream()
                .filter(one -> one.code() == owner)
                .findFirst()
                .orElseThrow(NotThereException::new)
                .code();
    }

    private List<ListedProvider> listed(long owner) {
        List<ProviderAlias> spellings = store.spellings(owner);
        return store.of(owner).stream()
                .map(provider -> new ListedProvider(
                        provider.id(),
                        provider.name(),
                        spellings.stream()
                                .filter(alias -> alias.provider() == provider.id())
                                .map(alias -> new ListedProvider.Listed(alias.id(), alias.spelling()))
                                .toList()))
                .toList();
    }

    private void tell(String deed, long provider, String before, String after) {
        log.fire(new RecordsDeed(
                null,
                null,
                deed,
                List.of(
                        FieldChange.harmless("listedProvider", null, Long.toString(provider)),
                        new FieldChange("name", Sensitivity.FREE_TEXT, before, after))));
    }
}
