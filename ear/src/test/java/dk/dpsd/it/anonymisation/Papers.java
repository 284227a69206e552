package dk.dpsd.it.anonymisation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as people attach them, with a word in every place where one can stand. */
final class Papers {

    private static final String WORD_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>
            <Override PartName="/word/comments.xml" ContentType="%scomments+xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            </Types>"""
                    .formatted(WORD_PART, WORD_PART);
    private static final String RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            <Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
            </Relationships>""";
    private static final String TEXT = "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "%s<w:p><w:r><w:t>%s</w:t></w:r></w:p>%s</w:%s>";
    private static final String CORE = "<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>%s</dc:creator></cp:coreProperties>";

    private Papers() {}

    /** A letter: text, a comment and its writer. */
    static byte[] docx(String text, String comment, String writer) {
        return zip(Map.of(
                "[Content_Types].xml", TYPES,
                "_rels/.rels", RELATIONS,
                "word/document.xml", TEXT.formatted("document", "<w:body>", text, "</w:body>", "document"),
                "word/comments.xml",
                        TEXT.formatted("comments", "<w:comment w:id=\"0\">", comment, "</w:comment>", "comments"),
                "docProps/core.xml", CORE.formatted(writer)));
    }

    /** A page and its writer; the page's text is packed, as writers of PDF do it. */
    static byte[] pdf(String text, String writer) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            pdf.getDocumentInformation().setAuthor(writer);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photograph whose EXIF block tells who took it. */
    static byte[] jpeg(String artist) {
        try {
            var picture = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", picture);
            byte[] plain = picture.toByteArray();
            var out = new ByteArrayOutputStream();
            out.write(plain, 0, 2);
            out.writeBytes(exif(artist.getBytes(StandardCharsets.UTF_8)));
            out.write(plain, 2, plain.length - 2);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            // The list of types comes first, as every writer has it.
            for (String name : parts.keySet().stream().sorted().toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts.get(name).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** APP1 with one entry, Artist (0x013B), big end first. */
    private static byte[] exif(byte[] artist) {
        var block = new ByteArrayOutputStream();
        block.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x3B, 0, 2});
        block.writeBytes(new byte[] {0, 0, 0, (byte) (artist.length + 1), 0, 0, 0, 26, 0, 0, 0, 0});
        block.writeBytes(artist);
        block.write(0);
        int length = block.size() + 2;
        var segment = new ByteArrayOutputStream();
        segment.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        segment.writeBytes(block.toByteArray());
        return segment.toByteArray();
    }
}
