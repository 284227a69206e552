package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.casework.tag.Spelling;
import java.text.Normalizer;
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
    private static final List<String> FAMILIES =
            List.of("erne", "'erne", "’erne", "familien", "familiens", "parret", "es", "-sagen", "sagen");
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
    private static final int LONG = 8;
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_SHORT_FORM = 4;
    /** A long text has the same words again and again. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Set<String> parts;
    /** All but the last. */
    private final Set<String> given;

    private final Set<String> initials;
    /** As they are spoken. */
    private final Set<String> heardParts;

    private final Map<String, Boolean> asked = new HashMap<>();

    OwnNames(String name) {
        parts = split(name);
        given = split(name.replaceFirst("[^\\p{L}]+[\\p{L}\\p{M}'’-]+\\P{L}*$", ""));
        initials = initials(name);
        heardParts = parts.stream()
                .filter(part -> part.length() >= SHORTEST_SHORT_FORM)
                .map(OwnNames::heard)
                .collect(Collectors.toUnmodifiableSet());
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

    /** "Alex" of Alexander, "Stoffer" of Kristoffer: the beginning or the end of a given name. */
    boolean isShortForm(String lower) {
        String base = NameWords.base(lower);
        return given.stream()
                .anyMatch(name ->
                        name.length() >= LONG_ENOUGH_FOR_A_SLIP + 1 && (isShort(name, lower) || isShort(name, base)));
    }

    private static boolean isShort(String name, String typed) {
        return typed.length() >= SHORTEST_SHORT_FORM
                && typed.length() < name.length()
                && (name.startsWith(typed) || name.endsWith(typed));
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
        if (parts.contains(lower)
                || parts.contains(base)
                || lower.indexOf('-') > 0 && isPartOfCompound(base)
                || isFamily(lower)) {
            return true;
        }
        boolean slip = parts.stream().anyMatch(part -> isSlip(part, lower) || isSlip(part, base));
        boolean word = lower.length() < LONG ? NameWords.isOrdinary(lower) : NameWords.isStem(lower);
        return (!word || slip && NameWords.isCommonName(lower)) && (slip || isHeardLike(lower) || isHeardLike(base));
    }

    /** "Ågård" of Aagaard, "Mikkael" of Michael: spelled otherwise and spoken alike, or one slip from it. */
    private boolean isHeardLike(String typed) {
        if (typed.length() < SHORTEST_SHORT_FORM) {
            return false;
        }
        String heard = heard(typed);
        return heardParts.contains(heard)
                || heard.length() >= LONG_ENOUGH_FOR_A_SLIP
                        && heardParts.stream().anyMatch(part -> isSlip(part, heard));
    }

    /** As it is spoken. */
    static String heard(String lower) {
        String plain = Normalizer.normalize(lower.replace("å", "aa"), Normalizer.Form.NFD);
        var heard = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            char sound =
                    switch (sign) {
                        case 'c', 'q' -> 'k';
                        case 'w' -> 'v';
                        case 'z' -> 's';
                        default -> sign;
                    };
            boolean silent = !Character.isLetter(sign)
                    || sign == 'h' && i > 0 && "tckgd".indexOf(plain.charAt(i - 1)) >= 0
                    || heard.length() > 0 && heard.charAt(heard.length() - 1) == sound;
            if (!silent) {
                heard.append(sound);
            }
        }
        return heard.toString()
                .replace("ae", "æ")
                .replace("oe", "ø")
                .replace("ph", "f")
                .replace("x", "ks");
    }

    /** "Jensenerne", "Jensenfamilien". */
    private boolean isFamily(String lower) {
        return FAMILIES.stream()
                .anyMatch(ending -> lower.length() >= ending.length() + SHORTEST_SHORT_FORM
                        && lower.endsWith(ending)
                        && parts.contains(lower.substring(0, lower.length() - ending.length())));
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
