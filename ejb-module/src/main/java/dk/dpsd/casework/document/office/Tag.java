package dk.dpsd.casework.document.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamReader;

/** A start tag, while it is decided what stays of it. */
final class Tag {

    /** An attribute as it stands there; prefix and namespace are empty where it has none. */
    record Attribute(String prefix, String uri, String local, String value) {}

    final String prefix;
    final String uri;
    final String local;
    final Map<String, String> declared = new LinkedHashMap<>();
    private List<Attribute> attributes = new ArrayList<>();

    Tag(String prefix, String uri, String local) {
        this.prefix = prefix;
        this.uri = uri;
        this.local = local;
    }

    static Tag of(XMLStreamReader xml) {
        var tag = new Tag(or(xml.getPrefix()), or(xml.getNamespaceURI()), xml.getLocalName());
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            tag.declared.put(or(xml.getNamespacePrefix(i)), or(xml.getNamespaceURI(i)));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            tag.attributes.add(new Attribute(
                    or(xml.getAttributePrefix(i)),
                    or(xml.getAttributeNamespace(i)),
                    xml.getAttributeLocalName(i),
                    xml.getAttributeValue(i)));
        }
        if (tag.local.equals("Choice")) {
            tag.declareWhatItNames(xml);
        }
        return tag;
    }

    /** A choice names prefixes in a value; they must be known there, whatever element around it goes. */
    private void declareWhatItNames(XMLStreamReader xml) {
        for (String named : value("Requires").split("\\s+")) {
            String uri = xml.getNamespaceURI(named);
            if (uri != null) {
                declared.put(named, uri);
            }
        }
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** The value of an attribute, whatever its namespace; empty where there is none. */
    String value(String local) {
        return attributes.stream()
                .filter(attribute -> attribute.local().equals(local))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
    }

    Tag with(String local, String value) {
        return with("", "", local, value);
    }

    Tag with(String prefix, String uri, String local, String value) {
        attributes.add(new Attribute(prefix, uri, local, value));
        return this;
    }

    void remove(Predicate<Attribute> unwanted) {
        attributes.removeIf(unwanted);
    }

    /** Gives attributes another value. */
    void change(Predicate<Attribute> which, UnaryOperator<String> change) {
        attributes.replaceAll(attribute -> which.test(attribute)
                ? new Attribute(attribute.prefix(), attribute.uri(), attribute.local(), change.apply(attribute.value()))
                : attribute);
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
