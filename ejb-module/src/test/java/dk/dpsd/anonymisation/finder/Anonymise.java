package dk.dpsd.anonymisation.finder;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Finds the identifiers in texts of one's own, so that quality can be measured from outside on texts the finders have never
 * seen: reads lines of {@code {"id","text","known":{"name","cpr"}?}} and writes lines of
 * {@code {"id","spans":[{"start","end","type"}]}}, places in code points, the end exclusive.
 */
public final class Anonymise {

    private Anonymise() {}

    /** @param files the file to read and the file to write */
    public static void main(String[] files) throws IOException {
        if (files.length != 2 || files[0].isBlank() || files[1].isBlank()) {
            throw new IllegalArgumentException("Name both files: -Din=FILE -Dout=FILE");
        }
        try (var lines = Files.lines(Path.of(files[0]), StandardCharsets.UTF_8)) {
            String found = lines.filter(line -> !line.isBlank())
                    .map(Anonymise::line)
                    .collect(Collectors.joining("\n", "", "\n"));
            Files.writeString(Path.of(files[1]), found, StandardCharsets.UTF_8);
        }
    }

    private static String line(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            JsonObject one = reader.readObject();
            JsonArrayBuilder spans = Json.createArrayBuilder();
            Finders.knowing(known(one))
                    .find(one.getString("text"))
                    .forEach(finding -> spans.add(Json.createObjectBuilder()
                            .add("start", finding.start())
                            .add("end", finding.end())
                            .add("type", finding.kind().name())));
            return Json.createObjectBuilder()
                    .add("id", one.get("id"))
                    .add("spans", spans)
                    .build()
                    .toString();
        }
    }

    private static KnownPerson known(JsonObject one) {
        if (!one.containsKey("known") || one.isNull("known")) {
            return KnownPerson.NOBODY;
        }
        JsonObject known = one.getJsonObject("known");
        return KnownPerson.of(text(known, "name"), text(known, "cpr"));
    }

    private static String text(JsonObject known, String field) {
        return !known.containsKey(field) || known.isNull(field) ? null : known.getString(field, null);
    }
}
