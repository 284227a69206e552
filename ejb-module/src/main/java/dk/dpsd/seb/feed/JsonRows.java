package dk.dpsd.seb.feed;

import dk.dpsd.organisation.extract.BadFileException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Role rows as JSON: {@code {"count": n, "rows": [{"login": ..., ...}]}}; a line is the place in the list, from 1. */
final class JsonRows {

    private static final String COUNT = "count";
    private static final String ROWS = "rows";

    private JsonRows() {}

    static List<FileRow> read(String text) throws BadFileException {
        JsonObject file = parse(text);
        for (String name : file.keySet()) {
            if (!Set.of(COUNT, ROWS).contains(name)) {
                throw new BadFileException("file.unknownColumn", cut(name));
            }
        }
        if (!(file.get(ROWS) instanceof JsonArray list)) {
            throw new BadFileException("file.missingColumn", ROWS);
        }
        if (!(file.get(COUNT) instanceof JsonNumber count)) {
            throw new BadFileException("file.noCount", null);
        }
        if (!count.toString().equals(Integer.toString(list.size()))) {
            throw new BadFileException("file.count", cut(count.toString()) + " / " + list.size());
        }
        return rows(list);
    }

    private static JsonObject parse(String text) throws BadFileException {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | ClassCastException broken) {
            throw new BadFileException("file.json", null);
        }
    }

    private static List<FileRow> rows(JsonArray list) throws BadFileException {
        List<FileRow> rows = new ArrayList<>();
        for (JsonValue value : list) {
            if (!(value instanceof JsonObject row)) {
                throw new BadFileException("file.json", null);
            }
            rows.add(row(rows.size() + 1, row));
        }
        return rows;
    }

    private static FileRow row(int line, JsonObject row) throws BadFileException {
        Map<FileColumn, String> values = new EnumMap<>(FileColumn.class);
        for (Map.Entry<String, JsonValue> one : row.entrySet()) {
            FileColumn column = FileColumn.named(one.getKey())
                    .orElseThrow(() -> new BadFileException("file.unknownColumn", cut(one.getKey())));
            values.put(column, text(one.getValue()));
        }
        return new FileRow(line, values);
    }

    private static String text(JsonValue value) throws BadFileException {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> value.toString();
            case TRUE -> "ja";
            case FALSE -> "nej";
            case NULL -> "";
            default -> throw new BadFileException("file.json", null);
        };
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
