package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a street's name: the number, and floor, door, postcode and town if they do.
 *
 * @param end where the address ends
 * @param isInTown whether a town is named behind the number
 * @param isDoor whether a side of the stairs or the town's code is among it
 * @param isFurnished whether more than a number is there, so that hardly anything else can be meant
 */
record HouseNumber(int end, boolean isInTown, boolean isFurnished, boolean isDoor) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NUMBER = Pattern.compile(
            "[ \u00a0\t]{0,2},? ?(?:(?:nr|no|nummer|#)\\.? ?|\\((?=\\d{1,3}[a-z]?\\)))?(?!\\d{1,2} ?/ ?\\d{1,2} (?:19|20)\\d{2}(?! fr))\\d{1,3}(?: ?(?!o\\.g|i \\p{L})[A-Z](?:-[A-Z])?(?![\\p{L}])(?! \\d{1,3}(?!\\d|\\.? ?(?:sal|t\\.?v|t\\.?h|m\\.?f))))?(?: ?[-/] ?\\d{1,3}(?!\\d|\\. ?(?:sal|t))(?: ?[A-Z](?![\\p{L}]))?)?"
                    + "(?![\\d%]|:\\d|[.,/](?!\\d{1,2}\\.?-? ?(?:sal|t\\.?v|t\\.?h|m\\.?f)|\\d{4} ?\\p{L})\\d|/(?!(?-i:\\p{Lu})\\p{L}{2})\\p{L}|\\.? ?grad(?:s|en)?(?!\\p{L})|[ ]?(?:mg|ml|g|kg|gange|timer|dage|døgn|min|uger|mdr|år|x|tbl|stk|cm|mm|personer|patienter|borgere|beboere|besøg|til \\d)\\b|\\.? ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|febr|apr|jun|jul|aug|sept|sep|okt|nov|dec)(?!\\p{L}))",
            FLAGS);
    /** Floor, side, door, flat, staircase: one after the other. */
    private static final Pattern PART = Pattern.compile(
            "[,./ \u00a0\u2013-]{0,3}(?:(?:st|stuen|kld|kl(?=\\.? ?(?:t\\.?v|t\\.?h|m\\.?f|,? \\d{4} ))|kælder(?:en)?|parterre)(?:\\.|(?![\\p{L}]))|\\d{1,2}\\. ?sal(?:en)?|\\d{1,2} ?sal|(?:første|anden|tredje|fjerde|femte|sjette|syvende|ottende) (?:sal(?:en)?|(?=til (?:venstre|højre)))|o\\.g\\.(?= ?\\d)|(?:hhv|henholdsvis|og|eller|samt)\\.?(?= \\d{1,2}\\.? ?(?:t\\.?v|t\\.?h|m\\.?f)(?!\\p{L}))|(?<=(?:st|kld)\\.? )\\d{4}(?!\\d| \\p{L})|"
                    + "(?:t\\.?v|t\\.?h|m\\.?f)(?:\\.|(?![\\p{L}]))|til (?:venstre|højre)|midt ?for|"
                    + "(?<=[, ])\\d{1,2}\\.(?= ?(?:t\\.?v|t\\.?h|m\\.?f|til [vh]|midt|dør|lejl|sal|,|\\n|$|-|\\d| \\p{Lu}|\\(| [–-]|\\)|;))|(?<=[, ])\\d{1,2}(?= ?(?:t\\.?v|t\\.?h|m\\.?f)(?![\\p{L}]))|(?<=[., -])(?<=\\d\\.[ -]{0,2}|\\d\\.-)\\d{1,4}(?![\\d.:/])|"
                    + "(?:lejl(?:ighed)?|dør|have(?:lod)?|parcel|opg(?:ang)?|vær(?:else)?|bolig|hus|box|postboks|lok)(?:\\.|nr\\.?)? ?(?:nr\\.? ?)?(?:\\d{1,4}[A-Z]?|[A-Z])(?![\\p{L}\\d])"
                    + "|(?<=, )\\d(?=\\s*$| kl(?!\\p{L})| [-–] |[.;)]?\\s*(?:\\n|$)|[.;)] (?-i:\\p{Lu}))|\\((?:st|kld|stuen|\\d\\.? ?sal|t[vh]|mf)\\.?\\)|(?<=\\d)\\.\\d{1,2}\\.?(?= ?t\\.?[vh](?![\\p{L}]))|(?:bag|for|side)huset|\\(kælderen\\)|(?<=, )(?!20[0-4]\\d|19\\d\\d)[1-9]\\d{3}(?![\\d:/-]|[, ]{1,2}(?-i:\\p{Lu})| \\p{Ll}{2,20}\\.|[.,]\\d))",
            FLAGS);

    private static final Pattern NEXT_LINE = Pattern.compile(
            ",? ?\\n\\d{1,3} ?[A-Z]?(?=, ?(?:st|kl|th|tv|\\d)| ?\\n| ?$| (?:st|th|tv|mf|\\d{4} \\p{L}))", FLAGS);

    /** "Kgs. Lyngby", "Frb. C", "Kbh. SV". */
    private static final String SHORT_TOWN =
            "(?:(?:Kbh|KBH|Frb|FRB|Kgs|Nr|Sdr|St|Ll|Gl|Ndr|Vr|Ør|Kr|Hf|Sk)\\. ?\\p{Lu}\\p{L}{0,20}(?: (?:\\p{Lu}{1,2})(?![\\p{L}]))?|(?:Kbh|KBH|Frb|FRB)\\.(?= [a-zæøå]|[,;)\\n]|$))";

    private static final Pattern TOWN = Pattern.compile(
            "(?:[ ,]{1,2}(?:\\p{Lu}[\\p{L}-]{1,20}(?: \\p{Lu}[\\p{L}-]{1,20})?))?[., \u00a0\\n\\t;/\u2013-]{1,3}\\(?(?:(?:DK ?-? ?)?\\d{4}|(?:SE?-?)?\\d{3} \\d{2}|(?:D-?)?\\d{5})[ \u00a0,]{1,2}"
                    + "(?:" + SHORT_TOWN
                    + "|\\p{Lu}[\\p{L}-]{1,24}(?: (?:\\p{Lu}\\p{L}{0,14}(?![\\p{L}])|i \\p{Lu}\\p{L}{1,14}|på \\p{Lu}\\p{L}{1,14}|(?:nv|sv|nø|sø|n|s|ø|v|k|c)(?![\\p{L}])))?|\\p{Lu}(?![\\p{L}\\d])|\\p{Ll}{3,20}(?: (?:nv|sv|nø|sø|n|s|ø|v|k|c)(?![\\p{L}]))?)");
    private static final Pattern BARE_TOWN = Pattern.compile(
            "(?:, ?| i |,? på | )(?:(?:Nørre|Sønder|Vester|Øster|Store|Lille|Gammel|Nr\\.|Sdr\\.) (?=\\p{Lu}\\p{Ll}{2}))?(\\p{Lu}[\\p{L}-]{1,20})(?: (?:Strand|By|Havn|Mose|Kirkeby|Stationsby|Plantage)(?![\\p{L}]))?(?: (?:NV|SV|NØ|SØ|N|S|Ø|V|K|C|Nord|Syd|Øst|Vest)(?![\\p{L}]))?");
    private static final Pattern ENDS = Pattern.compile("[,.);\\n]|$");
    private static final Set<String> SHORT_TOWNS = Set.of("kbh", "frb", "kgs");
    private static final Pattern LAST_WORDS = Pattern.compile("\\p{L}{3,}");
    private static final Pattern SIDE = Pattern.compile("(?<!\\p{L})(?:t\\.?v|t\\.?h|m\\.?f)(?!\\p{L})", FLAGS);
    private static final int MOST_PARTS = 5;
    private static final int NEAR = 11;
    private static final int SHORTEST = 4;

    /** The end of postcode and town right behind a place; the place itself where none are. */
    static int townBehind(Text text, int place) {
        if (!text.isDigitNear(place, NEAR)) {
            return place;
        }
        Matcher town =
                TOWN.matcher(text.value()).region(place, text.value().length()).useTransparentBounds(true);
        boolean there = town.lookingAt() && text.value().startsWith(", ", place);
        return there && isKnown(town.group()) ? town.end() : place;
    }

    private static boolean isKnown(String town) {
        return LAST_WORDS
                .matcher(town)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(lower -> NameWords.isTown(lower) || SHORT_TOWNS.contains(lower));
    }

    /** "Nyvej 4, Øslev.": a word that is in no list at all. */
    private static boolean isVillage(String lower) {
        return lower.length() >= SHORTEST
                && !StreetWords.isLead(lower)
                && !NameWords.isListed(lower)
                && !NameWords.isNoName(lower)
                && !NameWords.announces(lower)
                && !Text.isAbbreviation(lower)
                && !NameWords.isOrdinary(lower);
    }

    static Optional<HouseNumber> behind(Text text, int place) {
        String value = text.value();
        if (!text.isDigitNear(place, NEAR)) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(value).region(place, value.length()).useTransparentBounds(true);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        int end = parts(value, number.end());
        boolean floors = end > number.end();
        Matcher town = TOWN.matcher(value).region(end, value.length()).useTransparentBounds(true);
        boolean coded = town.lookingAt();
        int last = coded ? town.end() : bareTown(text, end);
        return Optional.of(new HouseNumber(
                last,
                last > end,
                floors || coded,
                SIDE.matcher(value).region(number.end(), end).find() || coded && isKnown(town.group())));
    }

    /** Where floor, flat, postcode and town end that stand right behind a place; the place itself where none do. */
    static int tailBehind(Text text, int place) {
        int end = parts(text.value(), place);
        return Math.max(end, townBehind(text, end));
    }

    /** The number of a street that stands on the next line, alone or with floor, door and town. */
    static Optional<HouseNumber> onNextLine(Text text, int place) {
        boolean there =
                text.matcher(NEXT_LINE).region(place, text.value().length()).lookingAt();
        return there ? behind(text, text.value().indexOf('\n', place) + 1) : Optional.empty();
    }

    /** Where floor, side, door or flat end that stand right behind a place; the place itself where none do. */
    static int partsBehind(Text text, int place) {
        return parts(text.value(), place);
    }

    private static int parts(String value, int from) {
        int end = from;
        Matcher part = PART.matcher(value).useTransparentBounds(true);
        for (int i = 0; i < MOST_PARTS; i++) {
            part.region(end, value.length());
            if (!part.lookingAt()) {
                break;
            }
            end = part.end();
        }
        return end;
    }

    private static int bareTown(Text text, int end) {
        Matcher town = BARE_TOWN.matcher(text.value()).region(end, text.value().length());
        if (!town.lookingAt()) {
            return end;
        }
        String lower = town.group(1).toLowerCase(Locale.ROOT);
        boolean village = text.value().charAt(end) == ','
                && (NameWords.isPostTown(lower)
                        || isVillage(lower)
                                && ENDS.matcher(text.after(town.end(), 2)).lookingAt());
        return NameWords.isPlace(lower) || village ? town.end() : end;
    }
}
