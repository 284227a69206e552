package dk.dpsd.casework.place;

import dk.dpsd.casework.model.place.PlaceSpelling;
import dk.dpsd.casework.model.place.Provider;
import dk.dpsd.casework.model.place.ProviderAlias;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An owner's list of providers as it stands now: a Stednavn belongs to one provider or to none. */
public final class NameList {

    private final Map<Long, String> names = new LinkedHashMap<>();
    private final Map<String, Long> byFolded = new HashMap<>();

    NameList(List<Provider> providers, List<ProviderAlias> spellings) {
        providers.forEach(provider -> names.put(provider.id(), provider.name()));
        spellings.forEach(alias -> byFolded.put(alias.folded(), alias.provider()));
    }

    /** The provider a Stednavn means, by its id on the list. */
    public Optional<Long> provider(String placeName) {
        return Optional.ofNullable(PlaceSpelling.fold(placeName)).map(byFolded::get);
    }

    /** The providers and what the list calls them, by name. */
    public Map<Long, String> names() {
        return Map.copyOf(names);
    }

    public Optional<String> name(long provider) {
        return Optional.ofNullable(names.get(provider));
    }

    /** Those of some Stednavne that mean one provider: what a search asks for that may know no list. */
    public Set<String> writingsOf(long provider, Collection<String> placeNames) {
        Set<String> writings = new TreeSet<>();
        placeNames.stream()
                .filter(name ->
                        provider(name).filter(found -> found == provider).isPresent())
                .forEach(writings::add);
        return writings;
    }
}
