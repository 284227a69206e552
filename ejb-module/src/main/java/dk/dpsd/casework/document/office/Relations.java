package dk.dpsd.casework.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a part points at, by the ids it points with. */
record Relations(Map<String, Relation> byId) {

    static final Relations NONE = new Relations(Map.of());

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final Pattern TYPE = Pattern.compile("http://[a-z.]+/[a-zA-Z0-9/]+");

    /** @param target the name of a part; empty where it lies outside the file */
    record Relation(String id, String type, String target) {}

    /** The part whose relationships stand in a part of this name; empty for those of the file itself. */
    static String source(String name) {
        int folder = name.indexOf("_rels/");
        return name.substring(0, folder) + name.substring(folder + 6, name.length() - ".rels".length());
    }

    /** The name of the part in which the relationships of a part stand. */
    static String partOf(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    static Relations read(String source, byte[] part) throws IOException {
        Map<String, Relation> byId = new LinkedHashMap<>();
        Xml.tags(part, tag -> {
            if (tag.local.equals("Relationship")
                    && TYPE.matcher(tag.value("Type")).matches()) {
                boolean outside = tag.value("TargetMode").equalsIgnoreCase("External");
                String target = outside ? "" : resolved(source, tag.value("Target"));
                byId.put(tag.value("Id"), new Relation(tag.value("Id"), tag.value("Type"), target));
            }
        });
        return new Relations(byId);
    }

    private static String resolved(String source, String target) {
        String whole = target.startsWith("/") ? target : source.substring(0, source.lastIndexOf('/') + 1) + target;
        Deque<String> path = new ArrayDeque<>();
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** The one relationship of the file itself that stays: to the part people see. */
    static byte[] toMain(Relations own, String main) {
        String type = own.byId().values().stream()
                .filter(relation -> relation.target().equals(main))
                .map(Relation::type)
                .findFirst()
                .orElse(OFFICE + "officeDocument");
        return write(List.of(new Relation("rId1", type, main)));
    }

    static byte[] write(Collection<Relation> relations) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = new XmlOut(bytes);
            out.start(new Tag("", NAMESPACE, "Relationships"));
            for (Relation relation : relations) {
                out.whole(
                        new Tag("", NAMESPACE, "Relationship")
                                .with("Id", relation.id())
                                .with("Type", relation.type())
                                .with("Target", "/" + relation.target()),
                        "");
            }
            out.end();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
