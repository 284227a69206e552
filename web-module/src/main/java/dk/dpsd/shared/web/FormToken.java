package dk.dpsd.shared.web;

import dk.dpsd.shared.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed word that a public page hands out and gets back, where there is no session to remember it in (design 13):
 * purpose, time of issue and one value, under HMAC-SHA256. Signed is not secret: the value can be read by whoever holds
 * the token.
 *
 * @param value what the page wanted to remember
 * @param issued when
 */
public record FormToken(String value, Instant issued) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,15})\\.([A-Za-z0-9_-]{1,120})\\.([A-Za-z0-9_-]{43})");

    /** What a token turned out to be. */
    public sealed interface Reading permits Good, Old, Foreign {}

    /** Ours and young enough. */
    public record Good(FormToken token) implements Reading {}

    /** Ours, but issued too long ago. */
    public record Old(FormToken token) implements Reading {}

    /** Not ours, for something else, or changed on the way. */
    public record Foreign() implements Reading {}

    /** Writes the token. */
    public String sign(byte[] key, String purpose) {
        String body = issued.getEpochSecond() + "." + value;
        String text = body + '.' + mac(key, purpose, body);
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a token holds letters and digits only");
        }
        return text;
    }

    /** Reads a token that came back. */
    public static Reading read(String text, byte[] key, String purpose, Instant now, Duration life) {
        Matcher m = FORM.matcher(text == null ? "" : text);
        if (!m.matches()) {
            return new Foreign();
        }
        String expected = mac(key, purpose, m.group(1) + '.' + m.group(2));
        if (!MessageDigest.isEqual(bytes(expected), bytes(m.group(3)))) {
            return new Foreign();
        }
        var token = new FormToken(m.group(2), Instant.ofEpochSecond(Long.parseLong(m.group(1))));
        return token.issued.plus(life).isBefore(now) ? new Old(token) : new Good(token);
    }

    private static String mac(byte[] key, String purpose, String body) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.keyed(key, purpose + '|' + body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
