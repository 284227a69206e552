package dk.dpsd.casework.document.office;

import dk.dpsd.casework.document.office.Tag.Attribute;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is kept of one part of an OpenDocument file. */
final class OpenRules implements Rules {

    private static final String XML = "xml";

    private final Map<String, String> kept;
    private final Set<String> pictures = new LinkedHashSet<>();
    private int sheets;

    /** @param kept the new names of the kept pictures by their old ones */
    OpenRules(Map<String, String> kept) {
        this.kept = kept;
    }

    @Override
    public Deed deed(Tag tag, String parent, int depth) {
        String space = OpenWords.NAMESPACES.get(tag.uri);
        String name = space + ":" + tag.local;
        if (OpenWords.FOREIGN.contains(tag.uri) || OpenWords.DROPPED.contains(name)) {
            return Deed.DROP;
        }
        boolean frame = space == null
                || OpenWords.UNWRAPPED.contains(name)
                || space.equals("text") && !OpenWords.TEXT.contains(tag.local);
        if (frame && depth > 0) {
            return Deed.UNWRAP;
        }
        return linked(tag);
    }

    private Deed linked(Tag tag) {
        Optional<String> link = tag.attributes().stream()
                .filter(attribute -> name(attribute).equals("xlink:href"))
                .map(Attribute::value)
                .findFirst();
        if (link.isEmpty()) {
            attributes(tag);
            return Deed.KEEP;
        }
        String picture = kept.get(link.get().replaceFirst("^\\./", ""));
        if (picture == null) {
            return Deed.DROP;
        }
        pictures.add(picture);
        tag.change(attribute -> name(attribute).equals("xlink:href"), old -> picture);
        attributes(tag);
        return Deed.MUTE;
    }

    private void attributes(Tag tag) {
        tag.remove(attribute -> isUnwanted(attribute, tag));
        tag.change(attribute -> name(attribute).equals("office:value-type"), type -> "string");
        if (tag.local.equals("table")) {
            tag.change(attribute -> name(attribute).equals("table:name"), name -> "Ark" + ++sheets);
        }
    }

    private static boolean isUnwanted(Attribute attribute, Tag tag) {
        if (attribute.prefix().equals(XML)) {
            return false;
        }
        String name = name(attribute);
        boolean office = name.startsWith("office:")
                && !Set.of("office:version", "office:value-type").contains(name);
        boolean called = name.equals("draw:name") && !OpenWords.CALLED_BY_NAME.contains(tag.local);
        return name.startsWith("null:") || office || called || OpenWords.NOT_KEPT.contains(name);
    }

    private static String name(Attribute attribute) {
        return OpenWords.NAMESPACES.get(attribute.uri()) + ":" + attribute.local();
    }

    @Override
    public String sign(Tag tag) {
        return tag.local.equals("s") ? " " : null;
    }

    @Override
    public String textElement() {
        return null;
    }

    @Override
    public String after(Tag tag) {
        return switch (tag.local) {
            case "p", "h", "line-break" -> "\n";
            case "tab" -> "\t";
            default -> "";
        };
    }

    @Override
    public boolean blankIsText(String element, boolean inParagraph) {
        return inParagraph;
    }

    @Override
    public boolean isParagraph(String element) {
        return element.equals("p") || element.equals("h");
    }

    /** What stands between the digits of a number or a date belongs to its form, as long as it is no word. */
    @Override
    public String form(String element, String content) {
        return element.equals("text") && content.codePoints().noneMatch(Character::isLetterOrDigit) ? content : null;
    }

    @Override
    public SheetBook book() {
        return null;
    }

    @Override
    public Set<String> pictures() {
        return pictures;
    }
}
