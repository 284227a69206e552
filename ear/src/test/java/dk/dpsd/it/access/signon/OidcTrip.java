package dk.dpsd.it.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.dpsd.it.Http;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One way of somebody to the played OpenID provider and back. */
final class OidcTrip {

    /** Whom the demo world links to risikomanager.jammerbugt. */
    static final String LINKED = "urn:uuid:3f1c8a52-6d0e-4b7a-9d53-2f6a71c0e801";

    static final String JAMMERBUGT = "29189439";

    private final Http visitor;
    private final PlayedProvider provider;
    private final Map<String, String> question;

    /** Sets out from the log-in page. */
    OidcTrip(Http visitor, PlayedProvider provider) {
        this.visitor = visitor;
        this.provider = provider;
        var answer = visitor.getOnce("/log-ind/oidc?retur=%2Findbakke");
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        URI target = URI.create(answer.header("Location"));
        assertThat(target.toString()).startsWith(PlayedProvider.issuer() + "/auth");
        question = Stream.of(target.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    String asked(String parameter) {
        return question.get(parameter);
    }

    /** What an honest provider says of the risk manager. */
    JWTClaimsSet.Builder token() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(PlayedProvider.issuer())
                .audience(PlayedProvider.CLIENT)
                .subject("f:1:user")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("nonce", asked("nonce"))
                .claim("loa", "https://data.gov.dk/concept/core/nsis/Substantial")
                .claim("nemlogin.persistent_professional_id", LINKED)
                .claim("nemlogin.cvr", JAMMERBUGT)
                .claim("nemlogin.name", "Rikke Manager")
                .claim("nemlogin.email", "rikke@jammerbugt.example");
    }

    static String sign(JWTClaimsSet.Builder token, ProviderKey key) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("provider").build(), token.build());
            jwt.sign(new RSASSASigner(key.key()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The provider leads her back with a code for this token. */
    Http.Answer comesBack(JWTClaimsSet.Builder token) {
        return comesBackWith(codeFor(sign(token, provider.key())));
    }

    String codeFor(String idToken) {
        return provider.code(asked("code_challenge"), idToken);
    }

    Http.Answer comesBackWith(String code) {
        return visitor.getOnce(answerAddress(code, asked("state")));
    }

    static String answerAddress(String code, String state) {
        return "/log-ind/oidc/svar?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "&state="
                + URLEncoder.encode(state, StandardCharsets.UTF_8);
    }
}
