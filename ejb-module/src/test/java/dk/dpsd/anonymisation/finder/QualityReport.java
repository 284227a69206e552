package dk.dpsd.anonymisation.finder;

import java.util.ArrayList;
import java.util.List;

/** Prints the figures of the development texts with every mistake, and of the sealed ones without. */
public final class QualityReport {

    private QualityReport() {}

    public static void main(String[] arguments) {
        List<LabelledText> development = new ArrayList<>(LabelledText.read("dev-a.txt"));
        development.addAll(LabelledText.read("dev-b.txt"));
        var developed = Quality.of(development, false);
        System.out.println(developed.mistakes());
        System.out.println("Development texts\n" + developed.table());
        System.out.println("Development texts, fields known\n"
                + Quality.of(development, true).table());
        System.out.println("Sealed texts\n"
                + Quality.of(LabelledText.read("sealed.txt"), false).table());
        System.out.println("Sealed texts, fields known\n"
                + Quality.of(LabelledText.read("sealed.txt"), true).table());
    }
}
