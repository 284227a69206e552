package dk.dpsd.it.anonymisation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What a text says in the ways letters are written where they may not stand as they are. */
final class Readings {

    private static final Pattern HEX_PAIRS = Pattern.compile("(?:[%=][0-9A-Fa-f]{2})+");
    private static final Pattern SCRIPT = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}");

    private Readings() {}

    static Set<String> of(String text) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(text);
        if (text.indexOf('&') >= 0) {
            readings.add(Parser.unescapeEntities(text, false));
        }
        if (text.indexOf('%') >= 0 || text.indexOf('=') >= 0) {
            readings.add(HEX_PAIRS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(bytes(found.group()))));
        }
        if (text.contains("\\u")) {
            readings.add(SCRIPT.matcher(text)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16)))));
        }
        BASE64.matcher(text).results().forEach(found -> readings.add(decoded(found.group())));
        return readings;
    }

    /** As in addresses and in mails: each byte of UTF-8 by its two digits. */
    private static String bytes(String pairs) {
        byte[] bytes = new byte[pairs.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(pairs.substring(i * 3 + 1, i * 3 + 3), 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String decoded(String word) {
        String standard = word.replace('-', '+').replace('_', '/');
        int whole = standard.length() - standard.length() % 4;
        return new String(Base64.getDecoder().decode(standard.substring(0, whole)), StandardCharsets.UTF_8);
    }
}
