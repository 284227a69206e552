package dk.dpsd.casework.place;

import dk.dpsd.casework.store.ProviderStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Which Stednavne an owner's own list takes for which private provider (R-PRIV-17): what figures are grouped by. */
@Dependent
public class ProviderNames {

    private final ProviderStore store;

    @Inject
    public ProviderNames(ProviderStore store) {
        this.store = store;
    }

    /** The list of an owner, by its SOR code; two statements. */
    public NameList of(long owner) {
        return new NameList(store.of(owner), store.spellings(owner));
    }
}
