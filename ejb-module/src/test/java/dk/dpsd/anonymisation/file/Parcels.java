package dk.dpsd.anonymisation.file;

import static dk.dpsd.casework.document.Files.bytes;

import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.casework.document.Files;
import dk.dpsd.casework.document.text.TextReader;
import dk.dpsd.casework.model.document.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** Office files with everything in them that a program which makes such files puts there, and ways to look into them. */
final class Parcels {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" mc:Ignorable=\"wps\"";
    private static final String S = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String P = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String ML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private Parcels() {}

    /** A Word file with this between its body's tags; further parts by name, further relations as id, kind, target. */
    static byte[] docx(String body, Map<String, String> more, String... relations) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("word/document.xml", "wordprocessingml.document.main+xml", more));
        parts.put(
                "_rels/.rels",
                relations(
                        "rId1",
                        "officeDocument",
                        "word/document.xml",
                        "rId2",
                        "metadata/core-properties",
                        "docProps/core.xml"));
        parts.put("word/_rels/document.xml.rels", relations(relations));
        parts.put(
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document " + W + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
        parts.putAll(more);
        return zip(parts);
    }

    static String p(String... runs) {
        var all = new StringBuilder("<w:p>");
        for (String run : runs) {
            all.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
        }
        return all.append("</w:p>").toString();
    }

    /** An Excel file of one sheet named after somebody. */
    static byte[] xlsx(String rows, String strings, Map<String, String> more, String... relations) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("xl/workbook.xml", "spreadsheetml.sheet.main+xml", more));
        parts.put("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relations("rId1", "worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook " + S + "><workbookPr date1904=\"0\"/><sheets>"
                        + "<sheet name=\"Jens Hansen\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                        + "<definedNames><definedName name=\"Jens\">'Jens Hansen'!$A$1</definedName></definedNames></workbook>");
        parts.put("xl/worksheets/_rels/sheet1.xml.rels", relations(relations));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet " + S + "><sheetData>" + rows + "</sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst " + S + ">" + strings + "</sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet " + S + "><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs>"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] pptx(String shapes, Map<String, String> more, String... relations) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("ppt/presentation.xml", "presentationml.presentation.main+xml", more));
        parts.put("_rels/.rels", relations("rId1", "officeDocument", "ppt/presentation.xml"));
        parts.put("ppt/_rels/presentation.xml.rels", relations("rId1", "slide", "slides/slide1.xml"));
        parts.put(
                "ppt/presentation.xml",
                "<p:presentation " + P + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/>"
                        + "</p:sldIdLst><p:sldSz cx=\"9144000\" cy=\"6858000\"/></p:presentation>");
        parts.put("ppt/slides/_rels/slide1.xml.rels", relations(relations));
        parts.put(
                "ppt/slides/slide1.xml",
                "<p:sld " + P + "><p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld></p:sld>");
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] open(FileType type, String body, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", type.mediaType());
        String spaces = "";
        for (String space : List.of("office", "text", "table", "style", "meta", "form")) {
            spaces += " xmlns:" + space + "=\"" + ODF + space + ":1.0\"";
        }
        spaces += " xmlns:draw=\"" + ODF + "drawing:1.0\" xmlns:svg=\"" + ODF + "svg-compatible:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
        String kind = type == FileType.ODT ? "text" : "spreadsheet";
        parts.put(
                "content.xml",
                "<office:document-content" + spaces + " office:version=\"1.2\"><office:body><office:" + kind + ">"
                        + body + "</office:" + kind + "></office:body></office:document-content>");
        parts.put(
                "meta.xml",
                "<office:document-meta" + spaces + "><dc:creator>Jens Hansen</dc:creator></office:document-meta>");
        parts.put("META-INF/manifest.xml", "<manifest/>");
        parts.putAll(more);
        return zip(parts);
    }

    private static String types(String main, String type, Map<String, String> more) {
        var all = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"a/b\"/><Override PartName=\"/" + main
                + "\" ContentType=\"" + ML + type + "\"/>");
        for (String part : more.keySet()) {
            all.append("<Override PartName=\"/").append(part).append("\" ContentType=\"" + ML + "x.y+xml\"/>");
        }
        return all.append("</Types>").toString();
    }

    /** Relations by threes: id, kind, target; a target with a colon lies outside. */
    static String relations(String... threes) {
        var all = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < threes.length; i += 3) {
            all.append("<Relationship Id=\"")
                    .append(threes[i])
                    .append("\" Type=\"" + REL)
                    .append(threes[i + 1])
                    .append("\" Target=\"")
                    .append(threes[i + 2])
                    .append(threes[i + 2].contains(":") ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    /** Parts as text in ISO-8859-1 where they are pictures, and in UTF-8 where they are XML. */
    static byte[] zip(Map<String, String> parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        parts.forEach((name, part) -> all.put(
                name,
                name.matches(".*\\.(png|jpg|jpeg|emf)") ? part.getBytes(StandardCharsets.ISO_8859_1) : bytes(part)));
        return Files.zip(all);
    }

    static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    static Map<String, byte[]> parts(byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static String part(byte[] content, String name) {
        return new String(parts(content).get(name), StandardCharsets.UTF_8);
    }

    /** The names of all parts and all that stands in them. */
    static String everything(byte[] content) {
        var all = new StringBuilder();
        parts(content).forEach((name, part) -> all.append(name)
                .append('\n')
                .append(new String(part, StandardCharsets.UTF_8))
                .append('\n'));
        return all.toString();
    }

    static String text(FileType type, byte[] content) {
        return new TextReader(60).read(type, content).orElseThrow();
    }

    /** Where words stand in a text. */
    static List<Span> spans(String text, String... words) {
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                int start = text.codePointCount(0, at);
                spans.add(new Span(start, start + word.codePointCount(0, word.length())));
            }
        }
        spans.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return spans;
    }
}
