package dk.dpsd.casework.document;

import dk.dpsd.casework.model.document.FileType;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text in office files, read from the XML of their parts: in the newer Microsoft ones it stands in elements {@code t},
 * in OpenDocument everywhere. No entities, no document types, nothing from outside.
 */
final class OfficeText {

    private static final Pattern MICROSOFT_PARTS =
            Pattern.compile("(word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)"
                    + "|xl/(sharedStrings|comments\\d*|worksheets/sheet\\d+)"
                    + "|ppt/(slides/slide\\d+|notesSlides/notesSlide\\d+))\\.xml");
    private static final Pattern OPEN_PARTS = Pattern.compile("content\\.xml|styles\\.xml");
    private static final Set<String> LINES = Set.of("p", "h", "si", "br", "tab", "line-break", "row");
    private static final XMLInputFactory XML = factory();

    private OfficeText() {}

    static String of(FileType type, byte[] content) throws IOException {
        boolean open = type == FileType.ODT || type == FileType.ODS;
        Pattern parts = open ? OPEN_PARTS : MICROSOFT_PARTS;
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.matcher(entry.getName()).matches()) {
                    read(new Unclosed(zip), open, text);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.toString();
    }

    private static void read(InputStream part, boolean everywhere, StringBuilder text) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(part);
        boolean inText = everywhere;
        while (xml.hasNext() && text.length() < TextReader.LONGEST) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = everywhere || xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = everywhere;
                if (LINES.contains(xml.getLocalName())) {
                    text.append('\n');
                }
            }
        }
        xml.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** One part of the zip file; whoever has read it must not close the others. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The next part comes behind it.
        }
    }
}
