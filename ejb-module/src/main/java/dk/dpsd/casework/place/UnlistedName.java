package dk.dpsd.casework.place;

import java.io.Serializable;

/**
 * A Stednavn that stands on no provider's list yet.
 *
 * @param name as it is written most often
 * @param cases on how many cases that the caller may open it stands, in whatever writing; none where it was only said when
 *     a provider was brought in
 * @param like the provider it may mean by its spelling, or null
 * @param likeName what the list calls that one, or null
 * @param broughtIn the provider that was brought in with it among its place names, or null
 */
public record UnlistedName(String name, long cases, Long like, String likeName, String broughtIn)
        implements Serializable {

    /** Where somebody said whose name it is, another provider that is spelt like it is left out. */
    UnlistedName broughtInAs(String provider) {
        boolean fits = provider == null || provider.equals(likeName);
        return new UnlistedName(name, cases, fits ? like : null, fits ? likeName : null, provider);
    }
}
