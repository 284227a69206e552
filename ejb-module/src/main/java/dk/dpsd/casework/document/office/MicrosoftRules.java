package dk.dpsd.casework.document.office;

import static dk.dpsd.casework.document.office.MicrosoftWords.CELLS;
import static dk.dpsd.casework.document.office.MicrosoftWords.DROPPED;
import static dk.dpsd.casework.document.office.MicrosoftWords.NAMED;
import static dk.dpsd.casework.document.office.MicrosoftWords.NAMESPACE;
import static dk.dpsd.casework.document.office.MicrosoftWords.NOT_KEPT;
import static dk.dpsd.casework.document.office.MicrosoftWords.ONLY;
import static dk.dpsd.casework.document.office.MicrosoftWords.PICTURES;
import static dk.dpsd.casework.document.office.MicrosoftWords.PLACE;
import static dk.dpsd.casework.document.office.MicrosoftWords.PLACES;
import static dk.dpsd.casework.document.office.MicrosoftWords.UNWRAPPED;

import dk.dpsd.casework.document.office.Links.End;
import dk.dpsd.casework.document.office.Tag.Attribute;
import dk.dpsd.shared.model.PlainText;
import java.util.List;
import java.util.Set;

/** What is kept of one part of a file of Word, Excel or PowerPoint. */
final class MicrosoftRules implements Rules {

    private static final String RELATIONS = "officeDocument/relationships";
    private static final String OLDER_RELATIONS = "officeDocument/2006/relationships";
    private static final String NO_BREAK_HYPHEN = "\u2011";
    private static final int SYMBOL_FONT = 0xF000;

    private final Links links;
    private final SheetBook book;
    private final boolean sheet;
    private String root = "";

    MicrosoftRules(String part, Links links, SheetBook book) {
        this.links = links;
        this.book = book;
        sheet = part.startsWith("xl/worksheets/");
    }

    Links links() {
        return links;
    }

    @Override
    public Deed deed(Tag tag, String parent, int depth) {
        if (depth == 0) {
            root = tag.local;
        }
        boolean unlisted =
                depth == 1 && ONLY.containsKey(root) && !ONLY.get(root).contains(tag.local);
        if (unlisted || DROPPED.contains(tag.local)) {
            return Deed.DROP;
        }
        boolean foreign = depth > 0 && !NAMESPACE.matcher(tag.uri).find();
        if (foreign || UNWRAPPED.contains(tag.local)) {
            return Deed.UNWRAP;
        }
        if (tag.local.equals("oleObj")) {
            return Deed.EMBEDDED;
        }
        return linked(tag, parent);
    }

    private Deed linked(Tag tag, String parent) {
        List<Attribute> own =
                tag.attributes().stream().filter(MicrosoftRules::isLink).toList();
        List<End> ends = own.stream().map(link -> links.end(link.value())).toList();
        boolean lost = !own.isEmpty() && ends.stream().allMatch(end -> end == End.NOTHING || end == End.LOST_PICTURE);
        if (lost && !tag.local.equals("pageSetup")) {
            return parent.equals("graphicData") ? Deed.EMBEDDED : Deed.DROP;
        }
        tag.remove(attribute -> isLink(attribute)
                && links.end(attribute.value()) != End.PART
                && links.end(attribute.value()) != End.PICTURE);
        tag.change(MicrosoftRules::isLink, links::newId);
        attributes(tag);
        boolean picture = ends.contains(End.PICTURE) || PICTURES.contains(tag.local);
        return picture ? Deed.MUTE : Deed.KEEP;
    }

    private void attributes(Tag tag) {
        boolean tracked = tag.attributes().stream()
                .anyMatch(attribute -> attribute.local().equals("author"));
        tag.remove(attribute -> NOT_KEPT.contains(attribute.local())
                || isForeign(attribute)
                || attribute.local().startsWith("rsid")
                || tracked && attribute.local().equals("date"));
        if (NAMED.contains(tag.local)) {
            tag.change(attribute -> attribute.local().equals("name"), name -> "");
        }
        if (tag.local.equals("sheet") && root.equals("workbook")) {
            tag.change(attribute -> attribute.local().equals("name"), book::newName);
        }
    }

    private static boolean isForeign(Attribute attribute) {
        return !attribute.prefix().isEmpty()
                && !attribute.prefix().equals("xml")
                && !NAMESPACE.matcher(attribute.uri()).find();
    }

    private static boolean isLink(Attribute attribute) {
        return attribute.uri().endsWith(RELATIONS)
                || attribute.uri().endsWith(OLDER_RELATIONS)
                || attribute.local().equals("relid");
    }

    @Override
    public String sign(Tag tag) {
        if (tag.local.equals("noBreakHyphen")) {
            return NO_BREAK_HYPHEN;
        }
        if (!tag.local.equals("sym")) {
            return null;
        }
        try {
            int code = Integer.parseInt(tag.value("char"), 16);
            // Symbol fonts keep their letters in a corner of their own.
            String sign = Character.toString(code >= SYMBOL_FONT && code <= SYMBOL_FONT + 0xFF ? code & 0xFF : code);
            return sign.isBlank() || code < ' ' ? null : PlainText.of(sign);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String textElement() {
        return "t";
    }

    @Override
    public String after(Tag tag) {
        return switch (tag.local) {
            case "p", "br", "cr", "v" -> "\n";
            case "row" -> sheet ? "\n" : "";
            // With a place it is no tab but where tabs lead to.
            case "tab", "ptab" -> tag.value("pos").isEmpty() ? "\t" : "";
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> "\n";
            default -> "";
        };
    }

    @Override
    public boolean blankIsText(String element, boolean inParagraph) {
        return element.equals("t");
    }

    @Override
    public boolean isParagraph(String element) {
        return element.equals("p");
    }

    @Override
    public String form(String element, String content) {
        if (element.equals("f")) {
            return reference(content);
        }
        if (element.equals("formatCode")) {
            return "General";
        }
        return PLACES.contains(element) && PLACE.matcher(content.strip()).matches() ? content.strip() : null;
    }

    /** A reference to cells, with the name its sheet goes by now: a formula may hold any word. */
    private String reference(String formula) {
        int sign = formula.lastIndexOf('!');
        String cells = formula.substring(sign + 1);
        String name = book.newName(
                formula.substring(0, Math.max(sign, 0)).replaceAll("^'|'$", "").replace("''", "'"));
        return name + "!" + (CELLS.matcher(cells).matches() ? cells : "$A$1");
    }

    @Override
    public SheetBook book() {
        return sheet ? book : null;
    }

    @Override
    public Set<String> pictures() {
        return links.pictures();
    }
}
