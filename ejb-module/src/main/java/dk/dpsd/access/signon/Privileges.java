package dk.dpsd.access.signon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The privileges of an OIO Basic Privilege Profile (OIO-BPP 1.2, domain D.2) that somebody has in her own organisation.
 * Groups of another scope count for nothing: of a production unit, a person, or another organisation, whose powers may
 * have been delegated to her for something else.
 */
public record Privileges(Set<String> uris) {

    private static final String SCOPE = "urn:dk:gov:saml:cvrNumberIdentifier:";
    private static final Set<String> NAMESPACES =
            Set.of("http://itst.dk/oiosaml/basic_privilege_profile", "http://digst.dk/oiosaml/basic_privilege_profile");
    private static final int LONGEST = 200_000;

    public Privileges {
        uris = Set.copyOf(uris);
    }

    public boolean contain(String uri) {
        return uris.contains(uri);
    }

    /**
     * Reads the attribute's value.
     *
     * @return empty where it is not base64 of a privilege list
     */
    public static Optional<Privileges> read(String base64, String cvr) {
        if (base64.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Element list = parse(Base64.getMimeDecoder().decode(base64)).getDocumentElement();
            boolean isList = "PrivilegeList".equals(list.getLocalName())
                    && NAMESPACES.contains(String.valueOf(list.getNamespaceURI()));
            return isList ? Optional.of(new Privileges(of(list, SCOPE + cvr))) : Optional.empty();
        } catch (IllegalArgumentException | SAXException | IOException e) {
            return Optional.empty();
        }
    }

    private static Set<String> of(Element list, String scope) {
        Set<String> uris = new HashSet<>();
        NodeList groups = list.getElementsByTagNameNS("*", "PrivilegeGroup");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (scope.equals(group.getAttribute("Scope"))) {
                NodeList privileges = group.getElementsByTagNameNS("*", "Privilege");
                for (int j = 0; j < privileges.getLength(); j++) {
                    uris.add(privileges.item(j).getTextContent().strip());
                }
            }
        }
        return uris;
    }

    /** No document types: what comes from outside must not make us read anything else. */
    private static Document parse(byte[] xml) throws SAXException, IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of every Java can be told to read no document types", e);
        }
    }
}
