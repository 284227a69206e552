package dk.dpsd.casework.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What each part of a file is, as the file itself says. */
final class ContentTypes {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final Pattern KNOWN =
            Pattern.compile("application/vnd\\.(openxmlformats-officedocument|ms-[a-z]+)\\.[a-zA-Z.]+\\+xml");
    private static final Map<String, String> DEFAULTS = Map.of(
            "rels", "application/vnd.openxmlformats-package.relationships+xml",
            "xml", "application/xml",
            "png", "image/png",
            "jpeg", "image/jpeg");

    private final Map<String, String> byPart = new HashMap<>();

    void read(byte[] part) throws IOException {
        Xml.tags(part, tag -> {
            String type = tag.value("ContentType");
            if (tag.local.equals("Override") && KNOWN.matcher(type).matches()) {
                byPart.put(tag.value("PartName").replaceFirst("^/", ""), type);
            }
        });
    }

    byte[] write(Iterable<String> parts) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = new XmlOut(bytes);
            out.start(new Tag("", NAMESPACE, "Types"));
            for (String extension : DEFAULTS.keySet().stream().sorted().toList()) {
                out.whole(
                        new Tag("", NAMESPACE, "Default")
                                .with("Extension", extension)
                                .with("ContentType", DEFAULTS.get(extension)),
                        "");
            }
            for (String part : parts) {
                if (byPart.containsKey(part)) {
                    out.whole(
                            new Tag("", NAMESPACE, "Override")
                                    .with("PartName", "/" + part)
                                    .with("ContentType", byPart.get(part)),
                            "");
                }
            }
            out.end();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
