package dk.dpsd.casework.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people and attackers send them, made on the spot. */
public final class Files {

    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.%s.main+xml";

    private Files() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A small PDF with one line of text on one page. */
    public static byte[] pdf(String text) {
        String stream = "BT /F1 12 Tf 72 720 Td (" + text + ") Tj ET";
        String body = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
                + "4 0 obj<</Length " + stream.length() + ">>stream\n" + stream + "\nendstream endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF\n";
        return bytes(body);
    }

    public static byte[] image(String format) {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            picture.setRGB(x, x * 30 / 40, 0xFF8800 + x);
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The picture with another size in its head: width and height as four bytes each (PNG). */
    static byte[] pngOfSize(int width, int height) {
        byte[] png = image("png");
        System.arraycopy(four(width), 0, png, 16, 4);
        System.arraycopy(four(height), 0, png, 20, 4);
        return png;
    }

    static byte[] jpegOfSize(int width, int height) {
        byte[] jpeg = image("jpg");
        int frame = Bytes.find(jpeg, new byte[] {(byte) 0xFF, (byte) 0xC0}, 0);
        System.arraycopy(four(height), 2, jpeg, frame + 5, 2);
        System.arraycopy(four(width), 2, jpeg, frame + 7, 2);
        return jpeg;
    }

    private static byte[] four(int value) {
        return new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] docx(String text) {
        return docx(text, Map.of());
    }

    public static byte[] docx(String text, Map<String, byte[]> more) {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>";
        return office("wordprocessingml.document", "word/document.xml", document, more);
    }

    public static byte[] xlsx(String text, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String main = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"
                + "<c t=\"s\"><v>0</v></c></row></sheetData></worksheet>";
        parts.put("xl/workbook.xml", bytes(main));
        parts.put("xl/worksheets/sheet1.xml", bytes(sheet));
        parts.putAll(more);
        String strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>" + text
                + "</t></si></sst>";
        return office("spreadsheetml.sheet", "xl/sharedStrings.xml", strings, parts);
    }

    public static byte[] pptx(String text) {
        String slide =
                "<p:sld xmlns:p=\"p\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:r>"
                        + "<a:t>" + text + "</a:t></a:r></a:p></p:sld>";
        return office(
                "presentationml.presentation",
                "ppt/slides/slide1.xml",
                slide,
                Map.of("ppt/presentation.xml", bytes("<p:presentation xmlns:p=\"p\"/>")));
    }

    public static byte[] office(String type, String part, String content, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                bytes("<Types><Override ContentType=\"" + MAIN.formatted(type) + "\"/></Types>"));
        parts.put(part, bytes(content));
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] odf(String type, String text, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument." + type));
        parts.put(
                "content.xml",
                bytes("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><text:p>" + text
                        + "</text:p></office:document-content>"));
        parts.putAll(more);
        return zip(parts);
    }
}
