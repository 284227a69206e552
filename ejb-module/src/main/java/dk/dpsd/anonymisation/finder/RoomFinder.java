package dk.dpsd.anonymisation.finder;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds rooms, beds and dwellings with their number: on a ward or in a home they are one person's. */
final class RoomFinder extends PatternFinder {

    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:sengestue|enestue|stue|sengeplads|seng|værelse|værelset|vær|vrl|værelsesnr|værelsesnummer|rum|lejlighed|lejligheden|lejl|lejlighedsnr|bolig|boligen|bolignr|"
                    + "boenhed|bo|plads|stuenr|stuenummer|room|bed|(?<=(?:fra|i|på|hos|til|beboer) )(?:nr|st))\\.?(?: ?(?:nummer|nr\\.?|no\\.?|#))?(?:[ :]{1,2}[A-H]-?|[ :]{0,2})(\\d{1,4}(?:[.-]\\d{1,3})? ?[A-Ha-h]?)"
                    + "(?![\\p{L}\\d/%]|[.,:]\\d| ?(?:gange|dage|timer|meter|m2|stk|personer|cm|kg|uger|måneder|år|mg|ml|minutter|min|x)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    RoomFinder() {
        super(FORM);
    }

    @Override
    Optional<Hit> read(MatchResult match, Text text) {
        int end = match.end();
        while (Character.isWhitespace(text.value().charAt(end - 1))) {
            end--;
        }
        return Optional.of(new Hit(match.start(), end, Kind.ROOM, Confidence.LIKELY, "room"));
    }
}
