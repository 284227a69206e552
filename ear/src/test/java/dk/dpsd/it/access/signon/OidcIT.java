package dk.dpsd.it.access.signon;

import static dk.dpsd.it.access.signon.OidcTrip.sign;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes back from an OpenID provider: what is right lets in, everything else is refused and logged. */
class OidcIT {

    private static final String REFUSED = "Du kunne ikke logges ind. Prøv igen.";
    private static final String AGAIN = "Login blev ikke gjort færdigt i tide";

    private static PlayedProvider provider;
    private final Http visitor = Http.visitor();
    private Refusals refusals;

    @BeforeAll
    static void provider() {
        Server.awaitReady();
        provider = new PlayedProvider();
    }

    @AfterAll
    static void end() {
        provider.close();
    }

    @BeforeEach
    void log() {
        refusals = new Refusals("oidc");
    }

    @Test
    void whoHasAnAccountComesInWhereSheWanted() {
        var trip = new OidcTrip(visitor, provider);
        assertThat(trip.asked("code_challenge_method")).isEqualTo("S256");
        assertThat(trip.asked("redirect_uri")).isEqualTo(Server.url() + "/log-ind/oidc/svar");
        var answer = trip.comesBack(trip.token());
        assertThat(answer.header("Location")).isEqualTo("/indbakke");
        assertThat(visitor.get("/indbakke").page().select("nav a").eachText()).contains("Indbakke");
    }

    @Test
    void aSessionIdFromBeforeTheLogInIsWorthNothing() {
        visitor.holding("DPSDSESSION", "0000laid-out-by-somebody-else");
        var trip = new OidcTrip(visitor, provider);
        trip.comesBack(trip.token());
        assertThat(visitor.get("/indbakke").page().text()).contains("Log ud");
        var thief = Http.visitor().holding("DPSDSESSION", "0000laid-out-by-somebody-else");
        assertThat(thief.getOnce("/indbakke").header("Location")).contains("/log-ind");
        assertThat(visitor.cookies().toString()).doesNotContain("laid-out");
    }

    @Test
    void whoHasNoAccountIsLedToAskForOneAndIsNobody() {
        var trip = new OidcTrip(visitor, provider);
        var answer = trip.comesBack(
                trip.token().claim("nemlogin.persistent_professional_id", "urn:uuid:" + UUID.randomUUID()));
        assertThat(answer.header("Location")).isEqualTo("/seb/anmod");
        assertThat(visitor.get("/indbakke").uri().getPath()).isEqualTo("/seb/anmod");
        assertThat(visitor.get("/").page().select("nav.tabs")).isEmpty();
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("wrongNonce", REFUSED, token -> token.claim("nonce", "another-nonce")),
                lie("wrongNonce", REFUSED, token -> token.claim("nonce", null)),
                lie("wrongIssuer", REFUSED, token -> token.issuer("https://somebody.else.example")),
                lie("wrongAudience", REFUSED, token -> token.audience("another-client")),
                lie(
                        "expired",
                        REFUSED,
                        token -> token.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(10))))),
                lie(
                        "assuranceTooLow",
                        "Dit login er ikke sikkert nok",
                        token -> token.claim("loa", "https://data.gov.dk/concept/core/nsis/Low")),
                lie("assuranceTooLow", "Dit login er ikke sikkert nok", token -> token.claim("loa", null)),
                lie("noCvr", "den organisation, din adgang er givet af", token -> token.claim("nemlogin.cvr", null)),
                // The account was given by the municipality: another organisation's credential does not open it.
                lie(
                        "otherCvr",
                        "den organisation, din adgang er givet af",
                        token -> token.claim("nemlogin.cvr", "29190941")));
    }

    private static Arguments lie(String reason, String sentence, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(reason, sentence, change);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("lies")
    void aTokenThatSaysSomethingElseIsRefused(
            String reason, String sentence, UnaryOperator<JWTClaimsSet.Builder> change) {
        var trip = new OidcTrip(visitor, provider);
        refusals.endsRefused(visitor, trip.comesBack(change.apply(trip.token())), reason, sentence);
    }

    static Stream<Arguments> forgeries() {
        BiFunction<OidcTrip, JWTClaimsSet.Builder, String> foreign =
                (trip, token) -> sign(token, ProviderKey.make("forger"));
        BiFunction<OidcTrip, JWTClaimsSet.Builder, String> unsigned =
                (trip, token) -> new PlainJWT(token.build()).serialize();
        BiFunction<OidcTrip, JWTClaimsSet.Builder, String> changed = (trip, token) -> {
            String[] parts = sign(token, provider.key()).split("\\.");
            String other = sign(token.claim("nemlogin.cvr", "29190941"), provider.key())
                    .split("\\.")[1];
            return parts[0] + '.' + other + '.' + parts[2];
        };
        return Map.of("another key", foreign, "no signature", unsigned, "changed after signing", changed)
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aForgedTokenIsRefused(String how, BiFunction<OidcTrip, JWTClaimsSet.Builder, String> forge) {
        var trip = new OidcTrip(visitor, provider);
        String code = trip.codeFor(forge.apply(trip, trip.token()));
        refusals.endsRefused(visitor, trip.comesBackWith(code), "wrongSignature", REFUSED);
    }

    /** Somebody caught the address with the code and the cookie, and comes after her. */
    @Test
    void theSameAnswerOpensOnce() {
        var trip = new OidcTrip(visitor, provider);
        String cookie = cookie(visitor);
        String code = trip.codeFor(sign(trip.token(), provider.key()));
        var thief = Http.visitor().holding("dpsd-oidc", cookie);
        assertThat(trip.comesBackWith(code).header("Location")).isEqualTo("/indbakke");
        var answer = thief.getOnce(OidcTrip.answerAddress(code, trip.asked("state")));
        refusals.endsRefused(thief, answer, "usedAgain", AGAIN);
    }

    /** Somebody puts a code that was made for another into a way of his own. */
    @Test
    void aCodeOfSomebodyElseIsRefused() {
        var hers = new OidcTrip(visitor, provider);
        String code = hers.codeFor(sign(hers.token(), provider.key()));
        var thief = Http.visitor();
        refusals.endsRefused(thief, new OidcTrip(thief, provider).comesBackWith(code), "codeRefused", REFUSED);
    }

    @Test
    void aCodeThatWasRedeemedIsRefusedInANewTripToo() {
        var first = new OidcTrip(visitor, provider);
        String code = first.codeFor(sign(first.token(), provider.key()));
        first.comesBackWith(code);
        var thief = Http.visitor();
        refusals.endsRefused(thief, new OidcTrip(thief, provider).comesBackWith(code), "codeRefused", REFUSED);
    }

    /** Somebody leads her to the end of his own way, so that she works in his name. */
    @Test
    void anAnswerToAnotherBrowserIsRefused() {
        var his = new OidcTrip(Http.visitor(), provider);
        String code = his.codeFor(sign(his.token(), provider.key()));
        var answer = visitor.getOnce(OidcTrip.answerAddress(code, his.asked("state")));
        refusals.endsRefused(visitor, answer, "notStartedHere", AGAIN);
    }

    @Test
    void anAnswerWithAnotherStateIsRefused() {
        var his = new OidcTrip(Http.visitor(), provider);
        new OidcTrip(visitor, provider);
        String code = his.codeFor(sign(his.token(), provider.key()));
        var answer = visitor.getOnce(OidcTrip.answerAddress(code, his.asked("state")));
        refusals.endsRefused(visitor, answer, "wrongState", AGAIN);
    }

    @Test
    void whoGivesUpAtTheProviderIsToldSo() {
        var trip = new OidcTrip(visitor, provider);
        var answer = visitor.getOnce("/log-ind/oidc/svar?error=access_denied&state=" + trip.asked("state"));
        refusals.endsRefused(visitor, answer, "cancelled", "Du afbrød login.");
    }

    private static String cookie(Http visitor) {
        return visitor.cookies().stream()
                .filter(c -> c.startsWith("dpsd-oidc="))
                .findFirst()
                .orElseThrow()
                .substring("dpsd-oidc=".length());
    }
}
