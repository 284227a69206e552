package dk.dpsd.casework.document.office;

import dk.dpsd.casework.document.office.Rules.Deed;
import dk.dpsd.shared.model.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The walk through one XML part. Whether somebody reads the text or writes another one, it goes the same way. */
final class PartWalk {

    private final Rules rules;
    private final TextPass pass;
    private final XmlOut out;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int dropped;
    private int mute;
    private int paragraphs;

    private record Frame(Tag tag, Deed deed) {}

    PartWalk(Rules rules, TextPass pass, OutputStream out) throws IOException {
        this.rules = rules;
        this.pass = pass;
        this.out = new XmlOut(out);
    }

    void go(InputStream part) throws IOException {
        try {
            XMLStreamReader xml = Xml.reader(part);
            while (xml.hasNext() && !pass.enough()) {
                step(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.flush();
    }

    private void step(XMLStreamReader xml, int event) throws IOException, XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (dropped == 0 && mute == 0) {
                    characters(xml.getText());
                }
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new IOException("an entity or a document type");
            default -> {
                // Comments and instructions to programs are no part of the text, and go.
            }
        }
    }

    private void start(XMLStreamReader xml) throws IOException, XMLStreamException {
        if (dropped > 0) {
            dropped++;
            return;
        }
        Tag tag = Tag.of(xml);
        if (rules.book() != null && tag.local.equals("c")) {
            new Cell(tag, rules.book()).go(xml, pass, out);
            return;
        }
        Deed deed = rules.deed(tag, frames.isEmpty() ? "" : frames.peek().tag().local, frames.size());
        if (deed == Deed.EMBEDDED) {
            pass.embedded(tag.local);
            deed = Deed.DROP;
        }
        if (deed != Deed.DROP && mute == 0 && !signStays(tag)) {
            deed = Deed.DROP;
        }
        if (deed == Deed.DROP) {
            dropped = 1;
            return;
        }
        enter(new Frame(tag, deed));
    }

    private void enter(Frame frame) throws IOException {
        if (frame.deed() == Deed.MUTE) {
            mute++;
        }
        if (rules.isParagraph(frame.tag().local)) {
            paragraphs++;
        }
        if (frame.deed() != Deed.UNWRAP) {
            frame.tag().change(attribute -> true, pass::form);
            out.start(frame.tag());
        }
        frames.push(frame);
    }

    /** An element that stands for a sign of the text goes with it. */
    private boolean signStays(Tag tag) throws IOException {
        String sign = rules.sign(tag);
        if (sign == null) {
            return true;
        }
        String after = pass.text(sign);
        if (after.equals(sign)) {
            return true;
        }
        if (rules.textElement() == null) {
            out.text(after);
        } else if (!after.isEmpty()) {
            out.whole(new Tag(tag.prefix, tag.uri, rules.textElement()), after);
        }
        return false;
    }

    private void end() throws IOException {
        if (dropped > 0) {
            dropped--;
            return;
        }
        Frame frame = frames.pop();
        if (frame.deed() == Deed.MUTE) {
            mute--;
        }
        if (rules.isParagraph(frame.tag().local)) {
            paragraphs--;
        }
        if (frame.deed() != Deed.UNWRAP) {
            out.end();
        }
        separate(frame.tag());
    }

    private void separate(Tag element) {
        String separator = rules.after(element);
        if (mute == 0 && !separator.isEmpty()) {
            pass.text(separator);
        }
    }

    private void characters(String content) throws IOException {
        String element = frames.peek().tag().local;
        if (content.isBlank() && !rules.blankIsText(element, paragraphs > 0)) {
            out.text(content.indexOf('\n') >= 0 ? "\n" : " ");
            return;
        }
        String form = rules.form(element, content);
        out.text(form != null ? form : pass.text(PlainText.printable(content)));
    }
}
