package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.casework.tag.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Further ways in which one person's name is written, by a capital or by what stands beside it only: slips, pet names, cut up. */
final class OwnSpellings {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_TYPED = 3;
    private static final int SHORTEST_WHOLE = 5;
    private static final int LONG = 5;
    private static final int PET = 3;
    /** What a pet name ends with, behind the first letters: "Vibs", "Frede", "Magge". */
    private static final Pattern PET_ENDINGS = Pattern.compile("s|e|i|y|se|sse|ie|er|ser|ske|[bdfgklmnprstv]e");

    private final List<String> parts;
    private final String given;
    /** Parts that follow each other, as one word. */
    private final Set<String> joined = new HashSet<>();
    /** "kaje", "karjen": the beginnings of first and last name, as logins are made. */
    private final Set<String> logins = new HashSet<>();

    /** @param name as it is kept */
    OwnSpellings(String name) {
        List<String> all = Pattern.compile("[^\\p{L}\\p{M}'’]+")
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .toList();
        parts = all.stream().filter(part -> part.length() >= SHORTEST_PART).toList();
        given = all.isEmpty() ? "" : all.get(0);
        for (int from = 0; from < all.size(); from++) {
            var run = new StringBuilder(all.get(from));
            for (int to = from + 1; to < all.size(); to++) {
                joined.add(run.append(all.get(to)).toString());
            }
        }
        if (all.size() > 1) {
            ends(all.get(all.size() - 1));
        }
        joined.removeIf(run -> run.length() < SHORTEST_WHOLE + 1);
    }

    private void ends(String last) {
        beginnings(given, last, logins);
        joined.add(given + last);
        joined.add(last + given);
        joined.add(given.charAt(0) + last);
    }

    private static void beginnings(String given, String last, Set<String> logins) {
        for (int i = 1; i <= Math.min(SHORTEST_PART, given.length()); i++) {
            for (int j = 1; j <= Math.min(SHORTEST_PART, last.length()); j++) {
                if (i + j >= SHORTEST_PART) {
                    logins.add(given.substring(0, i) + last.substring(0, j));
                }
            }
        }
    }

    /** "kaje", "MeKr": what no dictionary has. */
    boolean isLogin(String lower) {
        return logins.contains(lower)
                && !NameWords.isOrdinary(lower)
                && !NameWords.isListed(lower)
                && !NameWords.isNoName(lower)
                && !InitialsEvidence.isAbbreviation(lower.toUpperCase(Locale.ROOT));
    }

    /** "KarenLise", "bentole". */
    boolean isJoined(String lower) {
        return joined.contains(lower) || joined.contains(NameWords.base(lower));
    }

    /** "Je" and "nsen", "Filten-" and "borg": two pieces of one part. */
    boolean areHalves(String left, String right) {
        int length = left.length() + right.length();
        for (String part : parts) {
            if ((part.length() == length || part.length() == length - 1)
                    && part.length() >= SHORTEST_WHOLE
                    && part.startsWith(left)
                    && NameWords.base(left + right).startsWith(part)) {
                return true;
            }
            if (part.equals(left + right) && length >= SHORTEST_WHOLE) {
                return true;
            }
        }
        return false;
    }

    /** "Lnud", "Petter", "Soby", "Kok", "Vibs": what is hers only with a capital. */
    boolean isNear(String lower) {
        String base = NameWords.base(lower);
        return isNearAsItStands(lower) || !base.equals(lower) && isNearAsItStands(base) || isPetName(lower);
    }

    private boolean isNearAsItStands(String typed) {
        if (typed.length() < SHORTEST_TYPED || NameWords.isFunctionWord(typed)) {
            return false;
        }
        String folded = null;
        for (String part : parts) {
            if (Math.abs(part.length() - typed.length()) > 2) {
                continue;
            }
            boolean alike = part.charAt(0) == typed.charAt(0) || part.length() >= LONG;
            if (alike && Spelling.isOneSlip(part, typed)) {
                return true;
            }
            folded = folded == null ? folded(typed) : folded;
            if (folded.equals(folded(part))) {
                return true;
            }
        }
        return false;
    }

    /** As it is spoken, in the letters of a foreign keyboard. */
    private static String folded(String lower) {
        return OwnNames.heard(lower)
                .replace("sch", "sk")
                .replace('ø', 'o')
                .replace('æ', 'e')
                .replace('y', 'i')
                .replace('j', 'i')
                .replace('d', 't')
                .replace('b', 'p')
                .replace('g', 'k')
                .replace("h", "")
                .replace("ei", "ai")
                .replace("aa", "a");
    }

    private boolean isPetName(String typed) {
        return given.length() > PET + 1
                && typed.length() > PET
                && typed.length() <= PET + 3
                && typed.startsWith(given.substring(0, PET))
                && PET_ENDINGS.matcher(typed.substring(PET)).matches();
    }
}
