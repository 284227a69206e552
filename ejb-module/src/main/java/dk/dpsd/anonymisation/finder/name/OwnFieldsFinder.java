package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.KnownPerson;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.casework.tag.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what the case's own fields hold: the patient's name in every spelling (parts, genitive, initials, one slip of the
 * finger), her CPR number and the birth date in it. Asked before the fields are erased.
 */
public final class OwnFieldsFinder implements Finder {

    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
    private static final int SHORTEST_PART = 2;

    private final List<String> parts;
    private final Set<String> initials;
    private final List<Pattern> numbers;

    public OwnFieldsFinder(KnownPerson known) {
        parts = known.name().map(OwnFieldsFinder::split).orElse(List.of());
        initials = initials(parts);
        numbers = known.cpr().map(OwnFieldsFinder::numbers).orElse(List.of());
    }

    private static List<String> split(String name) {
        return Arrays.stream(name.split("[^\\p{L}'’-]+"))
                .flatMap(part -> part.contains("-")
                        ? Arrays.stream((part + " " + part.replace('-', ' ')).split(" "))
                        : Stream.of(part))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> part.length() >= SHORTEST_PART)
                .distinct()
                .toList();
    }

    private static Set<String> initials(List<String> parts) {
        List<String> whole = parts.stream().filter(part -> !part.contains("-")).toList();
        if (whole.size() < 2) {
            return Set.of();
        }
        String all = whole.stream()
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        return Stream.of(all, "" + all.charAt(0) + all.charAt(all.length() - 1)).collect(Collectors.toSet());
    }

    private static List<Pattern> numbers(String cpr) {
        String digits = cpr.replaceAll("[^\\p{L}\\d]", "");
        if (digits.length() != 10) {
            return List.of();
        }
        String day = digits.substring(0, 2);
        String month = digits.substring(2, 4);
        String year = digits.substring(4, 6);
        String gap = "[ ./\u00a0-]{0,2}";
        String date = "0?" + Integer.parseInt(day.replaceAll("\\D", "0")) + gap + "0?"
                + Integer.parseInt(month.replaceAll("\\D", "0")) + gap + "(?:19|20)?" + year;
        return List.of(
                Pattern.compile(
                        "(?<!\\d)" + day + gap + month + gap + "(?:19|20)?" + year
                                + "[ \u00a0]{0,2}[-\u2010-\u2015/]?[ \u00a0]{0,2}" + Pattern.quote(digits.substring(6))
                                + "(?!\\d)",
                        Pattern.CASE_INSENSITIVE),
                Pattern.compile("(?<!\\d)" + date + "(?!\\d)"));
    }

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        number(text, 0, Kind.CPR, hits);
        number(text, 1, Kind.BIRTHDATE, hits);
        if (!parts.isEmpty()) {
            names(text, hits);
        }
        return hits;
    }

    private void number(Text text, int index, Kind kind, List<Hit> hits) {
        if (index < numbers.size()) {
            Matcher m = numbers.get(index).matcher(text.value());
            while (m.find()) {
                hits.add(new Hit(m.start(), m.end(), kind, Confidence.SURE, "own.number"));
            }
        }
    }

    private void names(Text text, List<Hit> hits) {
        int i = 0;
        while (i < text.words().size()) {
            int last = i - 1;
            while (last + 1 < text.words().size()
                    && isHers(text.word(last + 1))
                    && (last < i
                            || text.between(text.word(last), text.word(last + 1))
                                    .isBlank())) {
                last++;
            }
            if (last >= i) {
                hits.add(new Hit(text.word(i).start(), text.word(last).end(), Kind.NAME, Confidence.SURE, "own.name"));
                i = last + 1;
            } else {
                if (initials.contains(text.word(i).form())) {
                    hits.add(new Hit(
                            text.word(i).start(), text.word(i).end(), Kind.INITIALS, Confidence.SURE, "own.initials"));
                }
                i++;
            }
        }
    }

    private boolean isHers(Word word) {
        String lower = word.lower();
        boolean exact = parts.contains(lower) || parts.contains(NameWords.base(lower));
        if (exact) {
            return word.isCapitalised() || !NameWords.isOrdinary(lower);
        }
        return parts.stream().anyMatch(part -> isSlip(part, lower) || isSlip(part, NameWords.base(lower)))
                && !NameWords.isOrdinary(lower);
    }

    private static boolean isSlip(String part, String typed) {
        return part.length() >= LONG_ENOUGH_FOR_A_SLIP && Spelling.isOneSlip(part, typed);
    }
}
