package dk.dpsd.it.anonymisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Leaks made on purpose, one of each kind, behind the application's back. */
final class Plants {

    private static final List<String> KINDS = List.of("table", "zip", "pdf", "mail", "page", "log", "file");

    private final Markers markers;
    private final Probe probe;
    private final Path home;

    Plants(Markers markers, Probe probe, Path home) {
        this.markers = markers;
        this.probe = probe;
        this.home = home;
    }

    void everywhere() {
        probe.sql("CREATE TABLE planted (words VARCHAR(100), content BLOB)");
        probe.sql("INSERT INTO planted (words) VALUES ('" + markers.word("table") + "')");
        blob(Papers.docx("tekst", "kommentar", markers.word("zip")));
        blob(Papers.pdf(markers.word("pdf"), "nogen"));
        probe.sql("UPDATE mail_outbox SET body = '" + markers.word("mail")
                + "' WHERE id = (SELECT MAX(id) FROM mail_outbox)");
        probe.sql("UPDATE casework_case SET headline = '" + markers.word("page") + "' WHERE state = 'CLOSED'");
        probe.log("Sagen om " + markers.word("log") + " fejlede");
        file(Papers.zip(Map.of("inderst.txt", markers.word("file"))));
    }

    /** The planted words, which no finding may repeat. */
    List<String> words() {
        return KINDS.stream().map(markers::word).toList();
    }

    private void blob(byte[] content) {
        probe.sql(
                "INSERT INTO planted (content) VALUES (CAST(X'" + HexFormat.of().formatHex(content) + "' AS BLOB))");
    }

    private void file(byte[] content) {
        try {
            Files.write(home.resolve("data/left.bin"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
