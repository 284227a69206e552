package dk.dpsd.it.access.signon;

import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The known ways to keep a signature valid over an assertion that is not the one a careless reader takes (signature
 * wrapping). Each gets a rightly signed answer and puts an assertion of another organisation's person in front.
 */
enum Wrappings implements UnaryOperator<Document> {
    /** The forged one comes first, the signed one beside it. */
    SIBLING {
        @Override
        public Document apply(Document answer) {
            Element signed = SamlAnswer.assertion(answer);
            signed.getParentNode().insertBefore(forged(signed, "_forged"), signed);
            return answer;
        }
    },
    /** The signed one lies within the forged one. */
    INSIDE {
        @Override
        public Document apply(Document answer) {
            Element signed = SamlAnswer.assertion(answer);
            Element forged = forged(signed, "_forged");
            signed.getParentNode().replaceChild(forged, signed);
            forged.appendChild(signed);
            return answer;
        }
    },
    /** The forged one carries the signature, which holds the one it was made for. */
    IN_THE_SIGNATURE {
        @Override
        public Document apply(Document answer) {
            Element signed = SamlAnswer.assertion(answer);
            Element forged = forged(signed, "_forged");
            signed.getParentNode().replaceChild(forged, signed);
            Element signature = signature(signed);
            signed.removeChild(signature);
            forged.insertBefore(signature, forged.getFirstChild().getNextSibling());
            Element object = answer.createElementNS(signature.getNamespaceURI(), "ds:Object");
            object.appendChild(signed);
            signature.appendChild(object);
            return answer;
        }
    },
    /** Two with the same id. */
    SAME_ID {
        @Override
        public Document apply(Document answer) {
            Element signed = SamlAnswer.assertion(answer);
            Element forged = forged(signed, signed.getAttribute("ID"));
            Element signature = (Element) signature(signed).cloneNode(true);
            forged.insertBefore(signature, forged.getFirstChild().getNextSibling());
            signed.getParentNode().replaceChild(forged, signed);
            Element extensions = answer.createElementNS("urn:oasis:names:tc:SAML:2.0:protocol", "samlp:Extensions");
            extensions.appendChild(signed);
            Element root = answer.getDocumentElement();
            root.insertBefore(extensions, root.getFirstChild().getNextSibling());
            return answer;
        }
    };

    private static Element forged(Element signed, String id) {
        Element forged = (Element) signed.cloneNode(true);
        forged.removeChild(signature(forged));
        forged.setAttribute("ID", id);
        var values = forged.getElementsByTagNameNS(SamlAnswer.ASSERTION, "AttributeValue");
        for (int i = 0; i < values.getLength(); i++) {
            if (values.item(i).getTextContent().startsWith("urn:uuid:")) {
                values.item(i).setTextContent(OidcTrip.LINKED);
            }
        }
        return forged;
    }

    private static Element signature(Element assertion) {
        return (Element) assertion
                .getElementsByTagNameNS("http://www.w3.org/2000/09/xmldsig#", "Signature")
                .item(0);
    }
}
