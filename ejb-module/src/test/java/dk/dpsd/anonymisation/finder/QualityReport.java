package dk.dpsd.anonymisation.finder;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints the figures of the development texts with every mistake, and of the sealed ones without. Named files are reported
 * alone, for texts the finders meet for the first time.
 */
public final class QualityReport {

    private QualityReport() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            develop(String.join(", ", arguments), read(arguments));
            return;
        }
        develop("Development texts", development());
        print("Sealed texts", sealed());
        print("Sealed texts met once", read("sealed-d.txt"));
    }

    private static void develop(String heading, List<LabelledText> texts) {
        System.out.println(Quality.of(texts, false).mistakes());
        System.out.println("Fields known:\n" + Quality.of(texts, true).mistakes());
        print(heading, texts);
    }

    /** The texts the finders were made on. */
    static List<LabelledText> development() {
        return read(
                "dev-a.txt",
                "dev-b.txt",
                "dev-c.txt",
                "dev-d.txt",
                "dev-e.txt",
                "dev-f.txt",
                "dev-g.txt",
                "dev-h.txt",
                "dev-i.txt",
                "dev-j.txt",
                "dev-k.txt",
                "dev-l.txt",
                "dev-m.txt",
                "dev-n.txt");
    }

    /** The texts nobody looks into. */
    static List<LabelledText> sealed() {
        return read("sealed.txt", "sealed-b.txt", "sealed-d.txt");
    }

    private static List<LabelledText> read(String... files) {
        List<LabelledText> texts = new ArrayList<>();
        for (String file : files) {
            texts.addAll(LabelledText.read(file));
        }
        return texts;
    }

    private static void print(String heading, List<LabelledText> texts) {
        System.out.println(
                heading + ", " + texts.size() + "\n" + Quality.of(texts, false).table());
        System.out.println(
                heading + ", fields known\n" + Quality.of(texts, true).table());
    }
}
