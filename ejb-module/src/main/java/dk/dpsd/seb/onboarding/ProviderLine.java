package dk.dpsd.seb.onboarding;

/**
 * A private provider in the list.
 *
 * @param done how many steps are done
 * @param relevant how many are asked for
 * @param agreed whether the cooperation agreement is there (R-PRIV-09)
 */
public record ProviderLine(String id, String name, String placeNames, long done, long relevant, boolean agreed) {

    public boolean complete() {
        return done == relevant;
    }
}
