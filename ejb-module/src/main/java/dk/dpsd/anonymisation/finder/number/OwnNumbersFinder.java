package dk.dpsd.anonymisation.finder.number;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.KnownPerson;
import dk.dpsd.anonymisation.finder.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the CPR number of a person who is known, the birth date in it and its last four digits. */
public final class OwnNumbersFinder implements Finder {

    /** What is looked for, and what it is. */
    private record Sought(Pattern form, Kind kind, Confidence confidence) {}

    private static final String GAP = "[ ./\u00a0\u2010-\u2015-]{0,3}";
    private static final int DIGITS = 10;
    private static final int DATE = 6;
    private static final String[] MONTHS = {
        "jan(?:uar)?",
        "feb(?:ruar|r)?",
        "mar(?:ts)?",
        "apr(?:il)?",
        "maj",
        "juni?",
        "juli?",
        "aug(?:ust)?",
        "sept?(?:ember)?",
        "okt(?:ober)?",
        "nov(?:ember)?",
        "dec(?:ember)?"
    };

    private final List<Sought> sought;

    public OwnNumbersFinder(KnownPerson known) {
        sought = known.cpr()
                .map(cpr -> cpr.replaceAll("[^\\p{L}\\d]", ""))
                .filter(digits -> digits.length() == DIGITS
                        && digits.substring(0, DATE).chars().allMatch(Character::isDigit))
                .map(OwnNumbersFinder::sought)
                .orElse(List.of());
    }

    private static List<Sought> sought(String digits) {
        String day = digits.substring(0, 2);
        String month = digits.substring(2, 4);
        String year = "(?:18|19|20|['’])?" + digits.substring(4, DATE);
        String serial = Pattern.quote(digits.substring(DATE));
        String halves = Pattern.quote(digits.substring(DATE, DATE + 2)) + "[ \u00a0.]{0,2}"
                + Pattern.quote(digits.substring(DATE + 2));
        List<Sought> sought = new ArrayList<>();
        sought.add(new Sought(
                form(day + GAP + month + GAP + year + "[ \u00a0]{0,2}[-.\u2010-\u2015/]?[ \u00a0]{0,2}\\n?" + halves),
                Kind.CPR,
                Confidence.SURE));
        String date = "0?" + Integer.parseInt(day) + GAP + "0?" + Integer.parseInt(month) + GAP + year;
        sought.add(new Sought(form(date), Kind.BIRTHDATE, Confidence.SURE));
        sought.add(new Sought(
                form("(?:18|19|20)?" + digits.substring(4, DATE) + "[-./]?" + month + "[-./]?" + day),
                Kind.BIRTHDATE,
                Confidence.SURE));
        int number = Integer.parseInt(month);
        if (number >= 1 && number <= MONTHS.length) {
            String named = "0?" + Integer.parseInt(day) + "[. ]{0,2}" + MONTHS[number - 1] + "[., ]{0,2}" + year;
            sought.add(new Sought(form(named), Kind.BIRTHDATE, Confidence.SURE));
        }
        sought.add(new Sought(
                Pattern.compile("(?<![\\d.,:/])(?<!kl\\.? ?)" + serial + "(?![\\d:/%]|[.,]\\d| ?(?:ml|mg|kr|g|ie)\\b)"),
                Kind.CPR,
                Confidence.CHECK));
        return sought;
    }

    private static Pattern form(String pattern) {
        return Pattern.compile("(?<!\\d)" + pattern + "(?!\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        for (Sought one : sought) {
            Matcher m = one.form().matcher(text.value());
            while (m.find()) {
                hits.add(new Hit(m.start(), m.end(), one.kind(), one.confidence(), "own.number"));
            }
        }
        return hits;
    }
}
