package dk.dpsd.seb.feed;

import java.util.EnumMap;
import java.util.Map;

/** One line of a file of role rows as it stands there, without blanks around its values. */
record FileRow(int line, Map<FileColumn, String> values) {

    FileRow {
        values = new EnumMap<>(values);
    }

    String get(FileColumn column) {
        return values.getOrDefault(column, "").strip();
    }
}
