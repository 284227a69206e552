package dk.dpsd.casework.document.office;

import dk.dpsd.shared.model.PlainText;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A cell of a sheet. Its text stands in it from now on and not in a list all cells share, where texts outlive their cells;
 * its formula, which may hold words, gives way to its value.
 */
final class Cell {

    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}\\d{1,7}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]+([eE][-+]?\\d+)?");
    private static final Pattern LOGICAL = Pattern.compile("[01]");
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/!?_]{1,20}");

    private final Tag tag;
    private final SheetBook book;
    private final String type;
    private final String style;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();

    Cell(Tag tag, SheetBook book) {
        this.tag = tag;
        this.book = book;
        type = tag.value("t");
        style = tag.value("s").isEmpty() ? "0" : tag.value("s");
    }

    /** Goes on to the end of the cell. */
    void go(XMLStreamReader xml, TextPass pass, XmlOut out) throws IOException, XMLStreamException {
        read(xml);
        if (isForm()) {
            write(out, type, value.toString());
            return;
        }
        String shown = PlainText.printable(shown());
        // A cell whose text began in the one before it is empty once that is covered, and is a cell of text still.
        if (shown.isEmpty() && !type.equals("inlineStr")) {
            write(out, "", "");
            return;
        }
        String after = pass.text(shown);
        pass.text("\t");
        boolean number =
                (type.isEmpty() || type.equals("n")) && NUMBER.matcher(value).matches();
        if (number && after.equals(shown)) {
            write(out, "", value.toString());
        } else {
            text(out, after);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        String child = "";
        String innermost = "";
        int sounds = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    innermost = xml.getLocalName();
                    child = depth == 1 ? innermost : child;
                    sounds += innermost.equals("rPh") ? 1 : 0;
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    sounds -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    innermost = "";
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (child.equals("v") && depth == 2) {
                        value.append(xml.getText());
                    } else if (child.equals("is") && innermost.equals("t") && sounds == 0) {
                        inline.append(xml.getText());
                    }
                }
                default -> {
                    // Comments are no part of the text.
                }
            }
        }
    }

    /** True or false, or what went wrong: never a word of somebody's. */
    private boolean isForm() {
        return type.equals("b") && LOGICAL.matcher(value).matches()
                || type.equals("e") && ERROR.matcher(value).matches();
    }

    private String shown() {
        return switch (type) {
            case "s" -> book.text(value.toString());
            case "inlineStr" -> inline.toString();
            case "", "n" -> book.shown(value.toString(), style);
            default -> value.toString();
        };
    }

    private void write(XmlOut out, String kind, String content) throws IOException {
        out.start(cell(kind));
        if (!content.isEmpty()) {
            out.whole(new Tag(tag.prefix, tag.uri, "v"), content);
        }
        out.end();
    }

    private void text(XmlOut out, String content) throws IOException {
        out.start(cell("inlineStr"));
        out.start(new Tag(tag.prefix, tag.uri, "is"));
        out.whole(new Tag(tag.prefix, tag.uri, "t").with("xml", "", "space", "preserve"), content);
        out.end();
        out.end();
    }

    private Tag cell(String kind) {
        var cell = new Tag(tag.prefix, tag.uri, "c");
        if (PLACE.matcher(tag.value("r")).matches()) {
            cell.with("r", tag.value("r"));
        }
        if (DIGITS.matcher(tag.value("s")).matches()) {
            cell.with("s", tag.value("s"));
        }
        return kind.isEmpty() ? cell : cell.with("t", kind);
    }
}
