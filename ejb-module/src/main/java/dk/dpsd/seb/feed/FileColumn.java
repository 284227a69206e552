package dk.dpsd.seb.feed;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a CSV file of role rows, and the names of the JSON file (docs/seb-file.md). */
enum FileColumn {
    LOGIN("login"),
    NAME("navn"),
    EMAIL("email"),
    CVR("cvr"),
    ROLE("rolle"),
    SOR("sor"),
    REACH("raekkevidde"),
    FROM("gyldig_fra"),
    TO("gyldig_til"),
    SUPERUSER("superbruger");

    private final String header;

    FileColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    static Optional<FileColumn> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equalsIgnoreCase(header.strip()))
                .findFirst();
    }
}
