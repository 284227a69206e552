package dk.dpsd.access.web.signon;

import dk.dpsd.shared.web.FormToken;
import dk.dpsd.shared.web.ReturnAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * That somebody set out to an identity provider from here, as her browser remembers it while she is away. Nothing is kept
 * on the server: what must be secret, or must not be guessed, is computed from this and the installation's key, so that
 * visitors cannot fill the server by setting out (design 13), and every node knows it.
 *
 * @param token the signed word, with a value of its own for every time somebody sets out
 * @param signed the same as the browser holds it
 * @param back where she wanted to go
 */
public record SetOut(FormToken token, String signed, String back) {

    /** A value that only we can compute, and only for her who set out: the state, the nonce, the verifier of OIDC. */
    public String derive(byte[] key, String what) {
        String mac = token.sign(key, "sign-on-" + what);
        return mac.substring(mac.lastIndexOf('.') + 1);
    }

    /** What is written into the cookie. */
    String asCookie() {
        return signed
                + '.'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(back.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of a cookie's text; the front page where there is none of ours. */
    static String backOf(String encoded) {
        try {
            String address = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            return ReturnAddress.local(address).orElse("/");
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
