package dk.dpsd.casework.document.office;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes XML in UTF-8. A prefix that lost the element that declared it is declared where it is needed. */
final class XmlOut {

    private final Writer out;
    private final Map<String, Deque<String>> scopes = new HashMap<>();
    private final Deque<Open> opened = new ArrayDeque<>();
    private boolean inTag;

    private record Open(String name, Map<String, String> declared) {}

    XmlOut(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    void start(Tag tag) throws IOException {
        closeTag();
        Map<String, String> declared = new LinkedHashMap<>(tag.declared);
        need(declared, tag.prefix, tag.uri);
        for (Tag.Attribute attribute : tag.attributes()) {
            if (!attribute.prefix().isEmpty()) {
                need(declared, attribute.prefix(), attribute.uri());
            }
        }
        String name = name(tag.prefix, tag.local);
        out.write('<');
        out.write(name);
        for (var one : declared.entrySet()) {
            attribute(one.getKey().isEmpty() ? "xmlns" : "xmlns:" + one.getKey(), one.getValue());
            scopes.computeIfAbsent(one.getKey(), prefix -> new ArrayDeque<>()).push(one.getValue());
        }
        for (Tag.Attribute attribute : tag.attributes()) {
            attribute(name(attribute.prefix(), attribute.local()), attribute.value());
        }
        opened.push(new Open(name, declared));
        inTag = true;
    }

    private void need(Map<String, String> declared, String prefix, String uri) {
        Deque<String> known = scopes.get(prefix);
        String current = known == null || known.isEmpty() ? "" : known.peek();
        if (!prefix.equals("xml") && !declared.containsKey(prefix) && !current.equals(uri)) {
            declared.put(prefix, uri);
        }
    }

    void text(String text) throws IOException {
        if (!text.isEmpty()) {
            closeTag();
            escaped(text, false);
        }
    }

    void end() throws IOException {
        Open open = opened.pop();
        if (inTag) {
            out.write("/>");
            inTag = false;
        } else {
            out.write("</" + open.name() + ">");
        }
        open.declared().keySet().forEach(prefix -> scopes.get(prefix).pop());
    }

    /** An element with text in it. */
    void whole(Tag tag, String text) throws IOException {
        start(tag);
        text(text);
        end();
    }

    void flush() throws IOException {
        out.flush();
    }

    private void closeTag() throws IOException {
        if (inTag) {
            out.write('>');
            inTag = false;
        }
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        escaped(value, true);
        out.write('"');
    }

    private void escaped(String text, boolean inAttribute) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\r' -> out.write("&#13;");
                case '\n', '\t' -> out.write(inAttribute ? "&#" + (int) sign + ";" : String.valueOf(sign));
                default -> out.write(sign);
            }
        }
    }

    private static String name(String prefix, String local) {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
