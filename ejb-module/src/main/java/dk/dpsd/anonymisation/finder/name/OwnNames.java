package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.casework.tag.Spelling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of one person's name and the ways they are written. */
final class OwnNames {

    private static final Set<String> PARTICLES = Set.of(
            "af", "al", "el", "de", "da", "del", "den", "der", "di", "von", "van", "la", "le", "bin", "og", "dr");
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
    private static final int SHORTEST_PART = 2;
    /** A long text has the same words again and again. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Set<String> parts;
    private final Set<String> initials;
    private final Map<String, Boolean> asked = new HashMap<>();

    OwnNames(String name) {
        parts = split(name);
        initials = initials(name);
    }

    private static Set<String> split(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{M}'’-]+"))
                .flatMap(part -> part.contains("-")
                        ? Stream.concat(Stream.of(part), Arrays.stream(part.split("-")))
                        : Stream.of(part))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> part.length() >= SHORTEST_PART)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> initials(String name) {
        List<String> whole = Arrays.stream(name.split("[^\\p{L}\\p{M}'’]+"))
                .filter(part -> part.length() >= SHORTEST_PART && !PARTICLES.contains(part.toLowerCase(Locale.ROOT)))
                .toList();
        if (whole.size() < 2) {
            return Set.of();
        }
        String all = whole.stream()
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        return Set.copyOf(List.of(all, "" + all.charAt(0) + all.charAt(all.length() - 1)).stream()
                .distinct()
                .toList());
    }

    boolean isNobody() {
        return parts.isEmpty();
    }

    /** Part of a name that says nothing by itself. */
    static boolean isParticle(String lower) {
        return PARTICLES.contains(lower);
    }

    boolean areInitials(String form) {
        return initials.contains(form);
    }

    /** Whether a word is a part of the name: as it is, in the genitive, or one slip of the finger away. */
    boolean isPart(String lower) {
        Boolean known = asked.get(lower);
        if (known == null) {
            if (asked.size() > MOST_REMEMBERED) {
                asked.clear();
            }
            known = reads(lower);
            asked.put(lower, known);
        }
        return known;
    }

    private boolean reads(String lower) {
        String base = NameWords.base(lower);
        if (parts.contains(lower) || parts.contains(base) || lower.indexOf('-') > 0 && isPartOfCompound(base)) {
            return true;
        }
        boolean slip = parts.stream().anyMatch(part -> isSlip(part, lower) || isSlip(part, base));
        return slip && !NameWords.isOrdinary(lower);
    }

    /** "Holm-familien". */
    private boolean isPartOfCompound(String compound) {
        return Arrays.stream(compound.split("-"))
                .anyMatch(part -> part.length() > SHORTEST_PART && parts.contains(part));
    }

    private static boolean isSlip(String part, String typed) {
        return part.length() >= LONG_ENOUGH_FOR_A_SLIP && Spelling.isOneSlip(part, typed);
    }
}
