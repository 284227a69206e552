package dk.dpsd.casework.document.office;

import dk.dpsd.casework.model.document.FileType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Files of OpenDocument: what people see lies in two parts, and the pictures in a folder. */
final class OpenFamily implements Family {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String PICTURES = "Pictures/";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private static final String VERSION = "1.2";

    private final FileType type;

    OpenFamily(FileType type) {
        this.type = type;
    }

    @Override
    public void survey(String name, InputStream part) {
        // The parts need no other part to be understood.
    }

    @Override
    public boolean isText(String name) {
        return name.equals(CONTENT) || name.equals(STYLES);
    }

    @Override
    public boolean isBackground(String name) {
        return name.equals(STYLES);
    }

    @Override
    public boolean isPicture(String name) {
        return name.startsWith(PICTURES);
    }

    @Override
    public String pictureName(int number, String extension) {
        return PICTURES + number + "." + extension;
    }

    @Override
    public Rules rules(String part, Map<String, String> pictures) {
        return new OpenRules(pictures);
    }

    @Override
    public Map<String, byte[]> head() {
        return Map.of(ZipWriter.NOT_PACKED, type.mediaType().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public Map<String, byte[]> tail(Map<String, Rules> walked, Set<String> pictures) throws IOException {
        if (!walked.containsKey(CONTENT)) {
            throw new IOException("no content where every program puts it");
        }
        var bytes = new ByteArrayOutputStream();
        var out = new XmlOut(bytes);
        out.start(tag("manifest").with("manifest", NAMESPACE, "version", VERSION));
        entry(out, "/", type.mediaType());
        for (String part : walked.keySet()) {
            entry(out, part, "text/xml");
        }
        for (String picture : pictures) {
            entry(out, picture, media(picture));
        }
        out.end();
        out.flush();
        return Map.of(MANIFEST, bytes.toByteArray());
    }

    private static void entry(XmlOut out, String part, String media) throws IOException {
        out.whole(
                tag("file-entry")
                        .with("manifest", NAMESPACE, "full-path", part)
                        .with("manifest", NAMESPACE, "media-type", media),
                "");
    }

    private static Tag tag(String local) {
        return new Tag("manifest", NAMESPACE, local);
    }

    private static String media(String picture) {
        return picture.endsWith("png") ? FileType.PNG.mediaType() : FileType.JPEG.mediaType();
    }
}
