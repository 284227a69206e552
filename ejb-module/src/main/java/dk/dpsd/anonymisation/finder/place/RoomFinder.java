package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds rooms, beds and dwellings with their number: on a ward or in a home they are one person's. */
public final class RoomFinder implements Finder {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String UNITS =
            "(?:gange?|dage?|døgn|timers?|time|t|meter|m|m2|stk|styk|personer|pers|patienter|pt|beboere|borgere|senge|stuer|cm|mm|kg|g|uger?|måneder|mdr|år|mg|ml|l|minutter|min|sek|sekunder|x|tbl|tabl|tabletter|piller|kr|grader|procent|sal|etage|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|nye?|andre|stik|besøg|vagter)";
    private static final String NOUN =
            "(?:(?:(?!(?:op|operation|skade|dag|opholds|gips|bade|undersøgelse|konsultation|møde))\\p{L}{2,14}-?stue|(?:aflastnings|dialyse|rehab|vente|akut|observations|opvågnings|intensiv|ita|isolations)-?plads|bo-?enhed|lejemål|kammer|kuvøse|hytte|sovesal|briks|leje|celle|kabine|sg|pl|enest|lejligh|lejlh|rm|pladsnr|dialysestol|stol|sengestue|enestue|tosengsstue|dobbeltstue|isolationsstue|fødestue|barselsstue|observationsstue|opvågningsplads|intensivstue|\\d-?(?:sengs|mands)-?stue|stue|st|sengeplads|sengepl|seng|(?:(?!(?:vente|bade|undersøgelse|konsultation|møde|opholds|behandling|vaske|træning|kontor|person|omklædning))\\p{L}{3,14}-?)?værelse|vær|vrl|vrs|værls|værelsesnr|værelsesnummer|rum|rumm(?=et)|lejlighed|lejl|lej|lejlighedsnr|(?:\\p{L}{2,14}-?)?bolig|bol|bolignr|boligenhed|plads|stuenr|stuenummer|sengenr|boks|box|dør|dørnr|room|bed)(?:e?t|e?n|e?rne)?s?)";
    private static final String NAMING = "(?:[ ,]{0,2}(?:nummer|nr\\.?|no\\.?|#|med nr\\.?|med nummer))?";
    private static final String NUMBER =
            "(?:(?:(?<![\\p{L}])(?-i:[A-HK-Z])[-. ]?)?(?!0\\d)\\d{1,4}(?:[./-]\\d{1,3}(?!\\d)|[,:]\\d(?!\\d)|s\\d(?!\\d))?(?: ?[A-Ha-h](?:/[A-Ha-h])?(?![\\p{L}\\d])|\\.?,? ?t\\.?[vh](?![\\p{L}\\d]))?)";
    private static final String WORDS =
            "(?:et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve)";
    private static final String END = "(?:'?s)?(?![\\p{L}\\d%]|[.,:/]\\d| ?" + UNITS + "\\b)";
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:" + NOUN + "\\.?" + NAMING + "[ :\u00a0-]{0,2}(" + NUMBER + ")" + END
                    + "|" + NOUN + "\\.?" + NAMING + " (?:(?-i:[A-HK-Z])|(?<!en |et )" + WORDS + ")" + END
                    + "|(?:hus|blok|opgang) (?:(?-i:[A-H])|\\d{1,2}),? (?:nr|nummer)\\.? ?" + NUMBER + END
                    + "|(?<=(?:fra|i|på|hos|til|beboer|borger|pt|ved|og|eller|damen|dame|herren|manden|konen|patienten|beboeren|borgeren|naboen|mellem) |\\()(?:nr|nummer)\\.? ?("
                    + NUMBER + ")"
                    + END + ")",
            FLAGS);
    /** "stue 4 og 6", "stue 4/5", "stue 4, seng 2". */
    private static final Pattern FURTHER = Pattern.compile(
            "[ ]?(?:,|og|eller|samt|\\+|&|/)[ ]?(?<more>" + NUMBER + ")(?!\\.)" + END
                    + "|[, ]{1,2}(?<bed>(?:seng|s|sengeplads|pl|plads|nr)\\.? ?(?:" + NUMBER + "|(?-i:[A-H]))" + END
                    + ")",
            FLAGS);
    /** "i 7'eren", "6eren", "fra fireren". */
    private static final Pattern FAMILIAR = Pattern.compile(
            "(?<=(?:i|på|fra|hos|til|ved|ovre|beboeren) )(?:(?:nr\\.? )?\\d{1,3}[-'’´]?(?:eren|er'en|ern|ens|tallet)|(?:etteren|toeren|treeren|fireren|femmeren|sekseren|syveren|otteren|nieren|tieren|elleveren|tolveren))(?![\\p{L}\\d])",
            FLAGS);
    /** "hende i 26", "klokken fra 12", "beboer 214": who or what it is said of, a preposition, and what goes on behind. */
    private static final Pattern BARE = Pattern.compile(
            "(?<!\\p{L})(?:hun|han|dem|begge|fruen|henne|nede|kalder|pt|ptt|patient(?:en)?|borger(?:en)?|beboer(?:en)?|bgr|beb|damen?|herren|manden|hende|ham|konen|nabo(?:en)?|naboerne|kald(?:et|t)?|snor(?:en)?|klokken?|ringer|ringede|ringet|alarm(?:en)?|kaldte|ind|inde|ovre|indlagt)\\.? (?:på(?= \\d{3})|(?<=(?:k?alder|kaldte|kaldt|kald|kaldet|snor|snoren|klokken?|ringer|ringede|ringet|alarm|alarmen|inde|ovre|henne|nede|naboen|beboeren|beboer|borgeren) )på(?= (?:[1-9]|1[0-7])(?!\\d))|i|fra|til|hos) (\\d{1,3}(?: ?[A-Ha-h])?)(?=[.,;:!?)](?!\\d)|\\s*$|\\n| (?:der|som|har|havde|er|var|fik|får|kl|og|men|når|da|skal|skulle|vil|ville|kan|kunne|igen|hele|hver|blev|bliver|med|m|mangler|faldt|faldet|ligger|lå|sidder|sad|ringer|ringede|siger|om|kalder|kaldte|kaldt|råbte|råber|sov|sover|bor|vågnede|gik|kom|ønsker|ville|fandt|klager|klagede|græd|kastede|døde)(?!\\p{L}))",
            FLAGS);

    private static final Pattern ONWARD = Pattern.compile(
            " (?:på(?= \\d{3})|i|fra) (\\d{1,3}(?: ?[A-Ha-h])?)(?=[.,;:!?)](?!\\d)|\\s*$|\\n| (?:der|som|har|havde|er|var|fik|får|kl|og|men|når|da|skal|skulle|vil|ville|kan|kunne|igen|hele|hver|blev|bliver|med|m|mangler|faldt|faldet|ligger|lå|sidder|sad|ringer|ringede|siger|om|kalder|kaldte|kaldt|råbte|råber|sov|sover|bor|vågnede|gik|kom|ønsker|ville|fandt|klager|klagede|græd|kastede|døde)(?!\\p{L}))",
            FLAGS);

    private static final int NEAR = 8;

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        Matcher named = text.matcher(NAMED);
        Matcher bare = text.matcher(BARE);
        Matcher onward = text.matcher(ONWARD);
        Matcher familiar = text.matcher(FAMILIAR);
        int length = text.value().length();
        for (Word word : text.words()) {
            if (RoomWords.mayBeRoom(word.lower())
                    && named.region(withNumberBefore(text.value(), word.start()), length)
                            .lookingAt()) {
                hits.add(hit(text, named.start(), named.end(), Confidence.LIKELY, "room"));
                further(text, named.end(), hits);
            } else if (RoomWords.isSomebody(word.lower())
                    && text.isDigitNear(word.end(), NEAR)
                    && bare.region(word.start(), length).lookingAt()) {
                hits.add(hit(text, bare.start(1), bare.end(1), Confidence.CHECK, "room.bare"));
            } else if (isNamedOn(text, word, onward, length)) {
                hits.add(hit(text, onward.start(1), onward.end(1), Confidence.CHECK, "room.bare"));
            } else if (RoomWords.isFamiliar(word.lower())) {
                int start = withNumberBefore(text.value(), word.start());
                if (familiar.region(start, length).lookingAt()) {
                    hits.add(hit(text, familiar.start(), familiar.end(), Confidence.CHECK, "room.bare"));
                }
            }
        }
        return hits;
    }

    /** "Karen på 14": a preposition and a number behind a name. */
    private static boolean isNamedOn(Text text, Word word, Matcher onward, int length) {
        return text.isDigitNear(word.end(), NEAR)
                && onward.region(word.end(), length).lookingAt()
                && NameWords.isListed(word.lower())
                && (word.isCapitalised()
                        || !NameWords.isAmbiguous(word.lower()) && !NameWords.isOrdinary(word.lower()));
    }

    /** Back over "2-" of "2-sengsstue", "7'" of "7'eren". */
    private static int withNumberBefore(String value, int start) {
        int at = start;
        if (at > 1 && "-'’´".indexOf(value.charAt(at - 1)) >= 0 && Character.isDigit(value.charAt(at - 2))) {
            at--;
        }
        int most = at - 3;
        while (at > 0 && at > most && Character.isDigit(value.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static void further(Text text, int from, List<Hit> hits) {
        Matcher next = text.matcher(FURTHER).region(from, text.value().length());
        if (next.lookingAt()) {
            String group = next.group("more") == null ? "bed" : "more";
            hits.add(hit(text, next.start(group), next.end(group), Confidence.CHECK, "room"));
        }
    }

    private static Hit hit(Text text, int start, int end, Confidence confidence, String reason) {
        int last = end;
        while (Character.isWhitespace(text.value().charAt(last - 1))) {
            last--;
        }
        return new Hit(start, last, Kind.ROOM, confidence, reason);
    }
}
