package dk.dpsd.organisation.extract;

import dk.dpsd.organisation.extract.SorColumns.Thing;
import dk.dpsd.organisation.model.SorCode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads an extract of the register into rows, and refuses as a whole what cannot be one, or only the front of one. */
public final class SorFile {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .get();

    private final List<SorColumns> layouts;

    /**
     * @param parentHeader what the column with the unit above is called in the SOR v1 extract
     * @param parentHeaderSor2 what it is called in the SOR2 extract
     */
    public SorFile(String parentHeader, String parentHeaderSor2) {
        layouts = List.of(SorColumns.v1(parentHeader), SorColumns.sor2(parentHeaderSor2));
    }

    /**
     * @return the rows in the order of the file
     * @throws BadFileException where the file as a whole is refused
     */
    public List<SorRow> read(byte[] content) throws BadFileException {
        String text = SorText.decode(content);
        if (text.isBlank()) {
            throw new BadFileException("fault.empty", null);
        }
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return rows(parser);
        } catch (IOException | UncheckedIOException broken) {
            throw new BadFileException("fault.unreadable", null);
        }
    }

    private List<SorRow> rows(CSVParser parser) throws BadFileException {
        var records = parser.iterator();
        var headers = headers(records.next());
        var places = places(headers);
        var rows = new ArrayList<SorRow>();
        int line = (int) parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            var values = records.next();
            if (!blank(values)) {
                if (values.size() < headers.size()) {
                    throw new BadFileException("fault.truncated", Integer.toString(line));
                }
                rows.add(row(line, values, places, headers.size()));
            }
            line = (int) parser.getCurrentLineNumber() + 1;
        }
        return rows;
    }

    private static boolean blank(CSVRecord values) {
        return values.size() == 1 && values.get(0).isBlank();
    }

    private static List<String> headers(CSVRecord first) {
        return first.stream().map(String::strip).toList();
    }

    private Map<Thing, Integer> places(List<String> headers) throws BadFileException {
        for (var layout : layouts) {
            if (layout.recognise(headers)) {
                return places(layout, headers);
            }
        }
        throw new BadFileException("fault.notSor", null);
    }

    private static Map<Thing, Integer> places(SorColumns layout, List<String> headers) throws BadFileException {
        var places = new EnumMap<Thing, Integer>(Thing.class);
        for (var thing : Thing.values()) {
            var names = layout.headers().get(thing);
            names.stream().map(headers::indexOf).filter(i -> i >= 0).findFirst().ifPresent(i -> places.put(thing, i));
            if (SorColumns.NEEDED.contains(thing) && !places.containsKey(thing)) {
                throw new BadFileException("fault.missingHeader", names.get(0));
            }
        }
        return places;
    }

    private static SorRow row(int line, CSVRecord values, Map<Thing, Integer> places, int columns) {
        return new SorRow(
                line,
                value(values, places, Thing.CODE),
                value(values, places, Thing.PARENT),
                value(values, places, Thing.NAME),
                value(values, places, Thing.KIND),
                value(values, places, Thing.REGION),
                value(values, places, Thing.MUNICIPALITY),
                value(values, places, Thing.CVR),
                value(values, places, Thing.TOWN),
                value(values, places, Thing.FIRST_FROM),
                value(values, places, Thing.FROM),
                value(values, places, Thing.TO),
                values.stream().skip(columns).anyMatch(v -> !v.isBlank()));
    }

    private static String value(CSVRecord values, Map<Thing, Integer> places, Thing thing) {
        var place = places.get(thing);
        return place == null ? "" : SorCode.strip(values.get(place));
    }
}
