package dk.dpsd.casework.collective;

import dk.dpsd.casework.collective.CollectiveArea.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The areas of collective reports and their subtypes, whenever they were valid (domain B.5). */
@ApplicationScoped
public class CollectiveAreas {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final Map<String, CollectiveArea> areas;

    public CollectiveAreas() {
        this(open());
    }

    CollectiveAreas(Reader file) {
        try (file) {
            areas = read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open() {
        return new InputStreamReader(
                CollectiveAreas.class.getResourceAsStream("collective-areas.csv"), StandardCharsets.UTF_8);
    }

    private static Map<String, CollectiveArea> read(Reader file) throws IOException {
        Map<String, Named> selves = new LinkedHashMap<>();
        Map<String, List<Named>> subtypes = new LinkedHashMap<>();
        for (CSVRecord row : FORMAT.parse(file)) {
            String area = row.get("omraade");
            String subtype = row.get("undertype");
            if (subtype.isEmpty()) {
                selves.put(area, named(row, area));
            } else {
                subtypes.computeIfAbsent(area, missing -> new ArrayList<>()).add(named(row, subtype));
            }
        }
        Map<String, CollectiveArea> areas = new LinkedHashMap<>();
        selves.forEach((code, self) -> areas.put(code, new CollectiveArea(self, subtypes.get(code))));
        return areas;
    }

    private static Named named(CSVRecord row, String code) {
        String to = row.get("gyldigTil");
        return new Named(
                code,
                row.get("navn"),
                LocalDate.parse(row.get("gyldigFra")),
                to.isEmpty() ? null : LocalDate.parse(to));
    }

    /** The codes of all areas there ever were. */
    public List<String> codes() {
        return List.copyOf(areas.keySet());
    }

    /** The areas that can be reported for a month, with the subtypes of that month. */
    public List<CollectiveArea> in(YearMonth month) {
        return areas.values().stream()
                .filter(area -> area.self().isValidOn(month.atEndOfMonth()))
                .map(area -> inMonth(area, month))
                .toList();
    }

    /** One area as it can be reported for a month. */
    public Optional<CollectiveArea> in(YearMonth month, String code) {
        return in(month).stream().filter(area -> area.code().equals(code)).findFirst();
    }

    private static CollectiveArea inMonth(CollectiveArea area, YearMonth month) {
        return new CollectiveArea(
                area.self(),
                area.subtypes().stream()
                        .filter(subtype -> subtype.isValidOn(month.atEndOfMonth()))
                        .toList());
    }

    /** What an area or a subtype is called, whenever it was valid; its code where it is in no list any more. */
    public String name(String code) {
        return areas.values().stream()
                .flatMap(area -> Stream.concat(Stream.of(area.self()), area.subtypes().stream()))
                .filter(named -> named.code().equals(code))
                .map(Named::name)
                .findFirst()
                .orElse(code);
    }
}
