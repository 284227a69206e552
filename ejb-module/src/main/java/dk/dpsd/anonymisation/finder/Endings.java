package dk.dpsd.anonymisation.finder;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Endings of words, asked by the last letter: of the many there are only a few are compared. */
public final class Endings {

    private static final int GROUPS = 256;

    /** By the last letter; a few foreign letters share one with others. */
    private final String[][] groups = new String[GROUPS][];

    private Endings(Collection<String> endings) {
        endings.stream()
                .collect(Collectors.groupingBy(Endings::group))
                .forEach((group, some) -> groups[group] = some.toArray(String[]::new));
    }

    public static Endings of(String... endings) {
        return new Endings(Arrays.asList(endings));
    }

    public static Endings of(Collection<String> endings) {
        return new Endings(endings);
    }

    private static int group(String word) {
        return word.charAt(word.length() - 1) % GROUPS;
    }

    /** Whether the word ends so. */
    public boolean end(String lower) {
        return end(lower, 0);
    }

    /** Whether the word ends so, with as many letters before it at least. */
    public boolean end(String lower, int least) {
        String[] some = lower.isEmpty() ? null : groups[group(lower)];
        if (some == null) {
            return false;
        }
        for (String ending : some) {
            if (lower.length() >= ending.length() + least && lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
