package dk.dpsd.it.access.signon;

import dk.dpsd.it.Server;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An answer of a SAML provider, right unless a test says otherwise; signed by the test itself. */
final class SamlAnswer {

    static final String ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion";

    private static final String NAMES = "https://data.gov.dk/model/core/eid/";
    private static final String SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    String question;
    String issuer = PlayedProvider.issuer();
    String audience = Server.url() + "/log-ind/saml/metadata";
    String recipient = Server.url() + "/log-ind/saml/svar";
    String subject = OidcTrip.LINKED;
    String cvr = OidcTrip.JAMMERBUGT;
    String level = "Substantial";
    String privilegeOf = OidcTrip.JAMMERBUGT;
    Instant from = Instant.now().minusSeconds(5).truncatedTo(ChronoUnit.MILLIS);
    Instant until = from.plus(Duration.ofMinutes(5));
    String id = "_a" + UUID.randomUUID();

    SamlAnswer(String question) {
        this.question = question;
    }

    /** The document, not signed yet. */
    Document build() {
        String text =
                """
                <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="%1$s" ID="_r%2$s" \
                Version="2.0" IssueInstant="%3$s" Destination="%4$s" InResponseTo="%5$s"><saml:Issuer>%6$s</saml:Issuer>\
                <samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>\
                <saml:Assertion ID="%7$s" Version="2.0" IssueInstant="%3$s"><saml:Issuer>%6$s</saml:Issuer>\
                <saml:Subject><saml:NameID>C=DK,O=29189439,CN=Rikke</saml:NameID>\
                <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">\
                <saml:SubjectConfirmationData NotOnOrAfter="%8$s" Recipient="%4$s" InResponseTo="%5$s"/>\
                </saml:SubjectConfirmation></saml:Subject>\
                <saml:Conditions NotBefore="%3$s" NotOnOrAfter="%8$s"><saml:AudienceRestriction>\
                <saml:Audience>%9$s</saml:Audience></saml:AudienceRestriction></saml:Conditions>\
                <saml:AuthnStatement AuthnInstant="%3$s"><saml:AuthnContext><saml:AuthnContextClassRef>\
                urn:oasis:names:tc:SAML:2.0:ac:classes:X509</saml:AuthnContextClassRef></saml:AuthnContext>\
                </saml:AuthnStatement><saml:AttributeStatement>%10$s</saml:AttributeStatement></saml:Assertion>\
                </samlp:Response>"""
                        .formatted(
                                ASSERTION,
                                UUID.randomUUID(),
                                from,
                                recipient,
                                question,
                                issuer,
                                id,
                                until,
                                audience,
                                attributes());
        return parse(text);
    }

    private String attributes() {
        return attribute(NAMES + "professional/uuid/persistent", subject)
                + attribute(NAMES + "professional/cvr", cvr)
                + attribute(NAMES + "fullName", "Rikke Manager")
                + attribute("https://data.gov.dk/concept/core/nsis/loa", level)
                + attribute(NAMES + "privilegesIntermediate", privileges(privilegeOf));
    }

    /** OIO-BPP with the privilege the server asks for, in this organisation. */
    static String privileges(String organisation) {
        return encode("<?xml version=\"1.0\" encoding=\"UTF-8\"?><bpp:PrivilegeList"
                + " xmlns:bpp=\"http://digst.dk/oiosaml/basic_privilege_profile\"><PrivilegeGroup"
                + " Scope=\"urn:dk:gov:saml:cvrNumberIdentifier:" + organisation + "\"><Privilege>"
                + "http://dpsd.dk/roles/usersystemrole/adgang/1</Privilege></PrivilegeGroup></bpp:PrivilegeList>");
    }

    private static String attribute(String name, String value) {
        return "<saml:Attribute Name=\"" + name
                + "\" NameFormat=\"urn:oasis:names:tc:SAML:2.0:attrname-format:uri\"><saml:AttributeValue>" + value
                + "</saml:AttributeValue></saml:Attribute>";
    }

    static Document parse(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Element assertion(Document answer) {
        return (Element) answer.getElementsByTagNameNS(ASSERTION, "Assertion").item(0);
    }

    /** Signs the assertion as providers do: enveloped, after its issuer. */
    static Document sign(Document answer, ProviderKey key) {
        return sign(answer, key, SHA256, DigestMethod.SHA256);
    }

    static Document sign(Document answer, ProviderKey key, String method, String digest) {
        Element assertion = assertion(answer);
        assertion.setIdAttribute("ID", true);
        try {
            var xml = XMLSignatureFactory.getInstance("DOM");
            var reference = xml.newReference(
                    "#" + assertion.getAttribute("ID"),
                    xml.newDigestMethod(digest, null),
                    List.of(
                            xml.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                            xml.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                    null,
                    null);
            var info = xml.newSignedInfo(
                    xml.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                    xml.newSignatureMethod(method, null),
                    List.of(reference));
            var keys = xml.getKeyInfoFactory();
            var keyInfo = keys.newKeyInfo(List.of(keys.newX509Data(List.of(key.certificate()))));
            var context = new DOMSignContext(
                    key.key(), assertion, assertion.getFirstChild().getNextSibling());
            context.setProperty("org.jcp.xml.dsig.secureValidation", false);
            context.setDefaultNamespacePrefix("ds");
            xml.newXMLSignature(info, keyInfo).sign(context);
            return answer;
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Document answer) {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var writer = new StringWriter();
            transformer.transform(new DOMSource(answer), new StreamResult(writer));
            return writer.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
