package dk.dpsd.it.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.w3c.dom.Document;

/** One way of somebody to the played SAML provider and back. */
final class SamlTrip {

    static final String ANSWER = "/log-ind/saml/svar";

    private final Http visitor;
    private final String question;

    /** Sets out from the log-in page. */
    SamlTrip(Http visitor) {
        this.visitor = visitor;
        var answer = visitor.getOnce("/log-ind/saml?retur=%2Findbakke");
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        URI target = URI.create(answer.header("Location"));
        assertThat(target.toString()).startsWith(PlayedProvider.issuer() + "/protocol/saml?SAMLRequest=");
        question = SamlAnswer.parse(inflate(URLDecoder.decode(
                        target.getRawQuery().substring("SAMLRequest=".length()), StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getAttribute("ID");
    }

    private static String inflate(String text) {
        byte[] packed = Base64.getMimeDecoder().decode(text);
        try (var plain = new InflaterInputStream(new java.io.ByteArrayInputStream(packed), new Inflater(true))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An honest answer to her question, to be changed by a test. */
    SamlAnswer answer() {
        return new SamlAnswer(question);
    }

    /** The answer comes back by the page that passes it on. */
    Http.Answer comesBack(Document answer) {
        return comesBack(SamlAnswer.text(answer));
    }

    Http.Answer comesBack(String xml) {
        return post(visitor, xml);
    }

    static Http.Answer post(Http visitor, String xml) {
        return visitor.postOnce(ANSWER, body(xml));
    }

    static String body(String xml) {
        return Http.encode(List.of(Map.entry("SAMLResponse", SamlAnswer.encode(xml))));
    }
}
