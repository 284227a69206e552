package dk.dpsd.it.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.DigestMethod;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** What comes back from a SAML provider: what is right lets in, everything else is refused and logged. */
class SamlIT {

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
        refusals = new Refusals("saml");
    }

    @Test
    void whoHasAnAccountComesInWhereSheWanted() {
        var trip = new SamlTrip(visitor);
        var answer = trip.comesBack(signed(trip.answer()));
        assertThat(answer.header("Location")).isEqualTo("/indbakke");
        assertThat(visitor.get("/indbakke").page().select("nav a").eachText()).contains("Indbakke");
    }

    /** The provider's page posts from another site: no cookie comes along, and our own page posts on. */
    @Test
    void anAnswerFromTheProvidersPageIsPassedOn() {
        var trip = new SamlTrip(visitor);
        String xml = SamlAnswer.text(signed(trip.answer()));
        var page = visitor.postFromOutside(SamlTrip.ANSWER, SamlTrip.body(xml));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("form-action 'self'");
        Refusals.isNobody(visitor);
        var answer = visitor.postOnce(
                SamlTrip.ANSWER, Form.of(page, "#pass-on button").body());
        assertThat(answer.header("Location")).isEqualTo("/indbakke");
    }

    @Test
    void noOtherAddressIsPostedToFromOutside() {
        assertThat(visitor.postFromOutside("/rapporter", "").status()).isEqualTo(403);
        assertThat(visitor.postFromOutside("/log-ind", "").status()).isEqualTo(403);
        assertThat(visitor.postFromOutside("/log-ind/saml", "").status()).isEqualTo(403);
    }

    @Test
    void aPageThatPassesOnShowsNothingBut() {
        var page = visitor.postFromOutside(SamlTrip.ANSWER, "SAMLResponse=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(page.page().select("script:not([src])")).isEmpty();
        assertThat(page.page().select("#pass-on input").val()).matches("[A-Za-z0-9+/=]*");
    }

    @Test
    void whoHasNoAccountIsLedToAskForOneAndIsNobody() {
        var trip = new SamlTrip(visitor);
        var hers = trip.answer();
        hers.subject = "urn:uuid:" + UUID.randomUUID();
        assertThat(trip.comesBack(signed(hers)).header("Location")).isEqualTo("/seb/anmod");
        assertThat(visitor.get("/indbakke").uri().getPath()).isEqualTo("/seb/anmod");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("expired", REFUSED, answer -> {
                    answer.from = answer.from.minus(Duration.ofHours(1));
                    answer.until = answer.until.minus(Duration.ofHours(1));
                }),
                lie("expired", REFUSED, answer -> {
                    answer.from = answer.from.plus(Duration.ofHours(1));
                    answer.until = answer.until.plus(Duration.ofHours(1));
                }),
                lie("wrongAudience", REFUSED, answer -> answer.audience = "https://somebody.else.example"),
                lie("wrongAudience", REFUSED, answer -> answer.recipient = "https://somebody.else.example/acs"),
                lie("wrongIssuer", REFUSED, answer -> answer.issuer = "https://somebody.else.example"),
                lie("wrongState", AGAIN, answer -> answer.question = "_" + UUID.randomUUID()),
                lie("assuranceTooLow", "Dit login er ikke sikkert nok", answer -> answer.level = "Low"),
                lie("noCvr", "den organisation, din adgang er givet af", answer -> answer.cvr = "1"),
                lie("noPrivilege", "ikke givet dig rettighed", answer -> answer.privilegeOf = "29190941"),
                lie("otherCvr", "den organisation, din adgang er givet af", answer -> {
                    answer.cvr = "29190941";
                    answer.privilegeOf = "29190941";
                }));
    }

    private static Arguments lie(String reason, String sentence, Consumer<SamlAnswer> change) {
        return Arguments.of(reason, sentence, change);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("lies")
    void anAnswerThatSaysSomethingElseIsRefused(String reason, String sentence, Consumer<SamlAnswer> change) {
        var trip = new SamlTrip(visitor);
        var answer = trip.answer();
        change.accept(answer);
        refusals.endsRefused(visitor, trip.comesBack(signed(answer)), reason, sentence);
    }

    @Test
    void anUnsignedAnswerIsRefused() {
        var trip = new SamlTrip(visitor);
        refusals.endsRefused(visitor, trip.comesBack(trip.answer().build()), "wrongSignature", REFUSED);
    }

    @Test
    void anAnswerSignedByAnotherKeyIsRefused() {
        var trip = new SamlTrip(visitor);
        var forged = SamlAnswer.sign(trip.answer().build(), ProviderKey.make("forger"));
        refusals.endsRefused(visitor, trip.comesBack(forged), "wrongSignature", REFUSED);
    }

    @Test
    void anAnswerSignedTheOldWayIsRefused() {
        var trip = new SamlTrip(visitor);
        var old = SamlAnswer.sign(
                trip.answer().build(), provider.key(), "http://www.w3.org/2000/09/xmldsig#rsa-sha1", DigestMethod.SHA1);
        refusals.endsRefused(visitor, trip.comesBack(old), "wrongSignature", REFUSED);
    }

    @Test
    void anAnswerThatWasChangedAfterSigningIsRefused() {
        var trip = new SamlTrip(visitor);
        var hers = trip.answer();
        hers.subject = "urn:uuid:" + UUID.randomUUID();
        String changed = SamlAnswer.text(signed(hers)).replace(hers.subject, OidcTrip.LINKED);
        refusals.endsRefused(visitor, trip.comesBack(changed), "wrongSignature", REFUSED);
    }

    /** Somebody with a credential of her own wants to be the risk manager; the signature over her own stays valid. */
    @ParameterizedTest
    @EnumSource
    void aWrappedSignatureIsRefused(Wrappings wrapping) {
        var trip = new SamlTrip(visitor);
        var hers = trip.answer();
        hers.subject = "urn:uuid:" + UUID.randomUUID();
        var answer = trip.comesBack(wrapping.apply(signed(hers)));
        assertThat(answer.header("Location")).isEqualTo("/log-ind?fejl=refused");
        Refusals.isNobody(visitor);
        assertThat(refusals.reason()).isIn("wrongSignature", "notValid");
    }

    @Test
    void anAnswerThatWantsUsToReadAFileIsRefused() {
        var trip = new SamlTrip(visitor);
        String xml = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + SamlAnswer.text(signed(trip.answer())).replace("Rikke Manager", "&e;");
        refusals.endsRefused(visitor, trip.comesBack(xml), "notValid", REFUSED);
    }

    /** Somebody caught the answer and the cookie, and comes after her. */
    @Test
    void theSameAssertionOpensOnce() {
        var trip = new SamlTrip(visitor);
        String xml = SamlAnswer.text(signed(trip.answer()));
        var thief = Http.visitor()
                .holding(
                        "dpsd-saml",
                        visitor.cookies().stream()
                                .filter(c -> c.startsWith("dpsd-saml="))
                                .findFirst()
                                .orElseThrow()
                                .substring("dpsd-saml=".length()));
        assertThat(trip.comesBack(xml).header("Location")).isEqualTo("/indbakke");
        refusals.endsRefused(thief, SamlTrip.post(thief, xml), "usedAgain", AGAIN);
    }

    /** Somebody leads her to the end of his own way, so that she works in his name. */
    @Test
    void anAnswerToAnotherBrowserIsRefused() {
        String his = SamlAnswer.text(signed(new SamlTrip(Http.visitor()).answer()));
        refusals.endsRefused(visitor, SamlTrip.post(visitor, his), "notStartedHere", AGAIN);
    }

    private static Document signed(SamlAnswer answer) {
        return SamlAnswer.sign(answer.build(), provider.key());
    }
}
