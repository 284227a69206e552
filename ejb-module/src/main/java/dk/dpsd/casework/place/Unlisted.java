package dk.dpsd.casework.place;

import dk.dpsd.casework.model.place.PlaceSpelling;
import dk.dpsd.casework.store.ProviderStore.Written;
import dk.dpsd.casework.tag.Spelling;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which Stednavne stand on nobody's list, each with the provider it is spelt like (R-PRIV-17, as R-TAG-03 for words). */
final class Unlisted {

    private Unlisted() {}

    /** A place name that somebody gave for a provider when it was brought in (R-PRIV-02). */
    record Given(String placeName, String provider) {}

    /** @param written the most written first */
    static List<UnlistedName> of(List<Written> written, List<Given> given, List<ListedProvider> providers) {
        Map<String, ListedProvider> listed = new LinkedHashMap<>();
        providers.forEach(provider ->
                provider.spellings().forEach(one -> listed.put(PlaceSpelling.fold(one.spelling()), provider)));
        Map<String, String> shown = new LinkedHashMap<>();
        Map<String, Long> cases = new LinkedHashMap<>();
        for (Written one : written) {
            String folded = PlaceSpelling.fold(one.placeName());
            if (folded != null && !listed.containsKey(folded)) {
                shown.putIfAbsent(folded, one.placeName());
                cases.merge(folded, one.cases(), Long::sum);
            }
        }
        Map<String, String> broughtIn = new LinkedHashMap<>();
        for (Given one : given) {
            String folded = PlaceSpelling.fold(one.placeName());
            if (folded != null && !listed.containsKey(folded)) {
                shown.putIfAbsent(folded, one.placeName());
                cases.putIfAbsent(folded, 0L);
                broughtIn.putIfAbsent(folded, one.provider());
            }
        }
        return shown.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), cases.get(entry.getKey()), listed)
                        .broughtInAs(broughtIn.get(entry.getKey())))
                .sorted(Comparator.comparingLong(UnlistedName::cases).reversed().thenComparing(UnlistedName::name))
                .toList();
    }

    private static UnlistedName row(String folded, String name, long cases, Map<String, ListedProvider> listed) {
        Optional<ListedProvider> like = listed.entrySet().stream()
                .filter(entry -> Spelling.isNear(folded, entry.getKey()) || begins(folded, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return new UnlistedName(
                name,
                cases,
                like.map(ListedProvider::id).orElse(null),
                like.map(ListedProvider::name).orElse(null),
                null);
    }

    /** »Solgården, 2. sal« means »Solgården«: one of the two begins with the whole first word of the other. */
    private static boolean begins(String one, String other) {
        String first = first(one);
        return first.length() >= 5 && first.equals(first(other));
    }

    private static String first(String folded) {
        int end = folded.indexOf(' ');
        return end < 0 ? folded : folded.substring(0, end);
    }
}
