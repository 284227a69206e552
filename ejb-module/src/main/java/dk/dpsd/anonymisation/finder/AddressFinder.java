package dk.dpsd.anonymisation.finder;

import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds postal addresses: a street, known by its ending or by what follows, its number, floor, door, postcode and town. */
final class AddressFinder implements Finder {

    private static final Pattern ENDING = Pattern.compile(
            "(?:vej|vejen|gade|gaden|gyde|allé|alle|alleen|alléen|stræde|strædet|plads|pladsen|torv|torvet|vænge|vænget|boulevard|boulevarden|parken|bakken|bakke|toften|toft|haven|have|brinken|krogen|lunden|lund|marken|"
                    + "engen|skrænten|stien|sti|leddet|løkken|ageren|dalen|kajen|kaj|broen|banen|passagen|gården|gårdsvej|høj|højen|skoven|kæret|kær|mosen|ås|åsen|vangen|vang|tværvej|hegnet|bro|fælleden|ringen|slippe|slippen|terrassen)$");
    /** Endings that tell a street without a capital too. */
    private static final Pattern CERTAIN_ENDING = Pattern.compile(
            "(?:vej|gade|allé|alle|stræde|strædet|vænge|vænget|torv|torvet|boulevard|pladsen|vejen|gaden)$");

    private static final Set<String> NO_STREETS = Set.of(
            "sengeplads",
            "arbejdsplads",
            "parkeringsplads",
            "legeplads",
            "bordplads",
            "siddeplads",
            "plads",
            "vej",
            "have",
            "omvej",
            "undervejs",
            "indgangsparti",
            "sengehave",
            "indvej",
            "overvej",
            "medvej",
            "børnehave",
            "børnehaven",
            "plejehave",
            "luftvej",
            "urinvej",
            "adgangsvej",
            "tilkørselsvej",
            "gangbro",
            "sti",
            "gade",
            "hovedvej");
    private static final Set<String> LEADS = Set.of(
            "gl",
            "gammel",
            "gamle",
            "nr",
            "nørre",
            "ndr",
            "nordre",
            "sdr",
            "søndre",
            "sønder",
            "store",
            "st",
            "lille",
            "ll",
            "øster",
            "østre",
            "vester",
            "vestre",
            "ny",
            "nye",
            "skt",
            "sct",
            "sankt",
            "kong",
            "kronprins",
            "prins",
            "prinsesse",
            "dronning",
            "gml",
            "indre",
            "ydre",
            "over",
            "neder",
            "nedre",
            "øvre");

    private static final String FLOOR =
            "(?:[,. ]{1,3}(?:(?:st|kld?|\\d{1,2}(?!\\d))\\.? ?(?:sal)?)(?:[,. ]{0,3}(?:tv|th|mf|dør ?\\d{1,4}|\\d{1,4}))?\\b\\.?|[,. ]{1,3}(?:tv|th|mf)\\b\\.?)";
    private static final String TOWN =
            "(?:(?:, \\p{Lu}\\p{L}{2,20})?[, \\n]{1,3}(?:DK-?)?\\d{4} ?\\p{Lu}[\\p{L}-]{1,24}(?: (?:\\p{Lu}[\\p{L}]{0,14}|[NSØVCK]|i \\p{Lu}\\p{L}{1,14}|på \\p{Lu}\\p{L}{1,14}))?"
                    + "|[, ]{1,2}\\d{4} \\p{Ll}{3,20})";
    private static final Pattern NUMBER = Pattern.compile(
            "[ ]?(?:nr\\.? ?)?(\\d{1,3}(?: ?[A-Za-z](?![\\p{L}]))?)(?![\\d:%/]|[.,]\\d|[ ]?(?:mg|ml|gange|timer|dage|kl|år)\\b)("
                    + FLOOR + "(?![\\p{L}]))?(,? ?lejl(?:ighed|\\.)? ?\\d{1,4})?(" + TOWN + ")?",
            Pattern.UNICODE_CASE);
    private static final int SHORTEST_STREET = 5;

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.words().size(); i++) {
            Word street = text.word(i);
            if (isNumberNear(text.value(), street.end())) {
                Matcher number = NUMBER.matcher(text.value())
                        .region(street.end(), text.value().length());
                if (number.lookingAt()) {
                    hit(text, i, number, hits);
                }
            }
        }
        return hits;
    }

    /** Asked first, because most words have none. */
    private static boolean isNumberNear(String value, int end) {
        int last = Math.min(value.length(), end + 6);
        for (int at = end; at < last; at++) {
            if (Character.isDigit(value.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static void hit(Text text, int index, Matcher number, List<Hit> hits) {
        Word street = text.word(index);
        boolean named = isStreet(street, text, index);
        boolean furnished = street.isCapitalised()
                && !NameWords.isInstitution(street.lower())
                && (number.group(2) != null && number.group(2).matches(".*(?:tv|th|mf|sal|st).*")
                        || number.group(4) != null);
        if (named || furnished) {
            int end = number.end();
            while (Character.isWhitespace(text.value().charAt(end - 1))
                    || text.value().charAt(end - 1) == ',') {
                end--;
            }
            hits.add(new Hit(
                    start(text, index), end, Kind.ADDRESS, named ? Confidence.LIKELY : Confidence.CHECK, "address"));
        }
    }

    private static boolean isStreet(Word word, Text text, int index) {
        if (NO_STREETS.contains(word.lower())
                && !(word.isCapitalised() && index > 0 && text.word(index - 1).isCapitalised())) {
            return false;
        }
        if (!ENDING.matcher(word.lower()).find()) {
            return false;
        }
        boolean furtherWord =
                word.isCapitalised() && index > 0 && text.word(index - 1).isCapitalised();
        boolean surely = CERTAIN_ENDING.matcher(word.lower()).find() || word.isCapitalised();
        return word.lower().length() >= SHORTEST_STREET && surely || furtherWord;
    }

    /** Back over what belongs to the street's name: "Gl. ", "H.C. Andersens ". */
    private static int start(Text text, int index) {
        int at = index;
        boolean standsAlone = ENDING.matcher(text.word(index).lower()).matches();
        while (at > 0 && index - at < 4) {
            Word before = text.word(at - 1);
            String gap = text.between(before, text.word(at));
            boolean joined = gap.equals(" ") || gap.equals(". ") || gap.equals(".");
            boolean belongs = LEADS.contains(before.lower()) && before.lower().length() > 1
                    || standsAlone && before.isCapitalised() && !before.first()
                    || standsAlone
                            && before.isCapitalised()
                            && before.form().toLowerCase(Locale.ROOT).endsWith("s");
            if (!joined || !belongs) {
                break;
            }
            at--;
        }
        return text.word(at).start();
    }
}
