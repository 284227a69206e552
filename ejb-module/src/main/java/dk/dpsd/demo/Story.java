package dk.dpsd.demo;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.PossibleConsequence;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Something that could have happened; invented. */
record Story(
        String mainGroup,
        String problem,
        String process,
        ActualConsequence actual,
        PossibleConsequence possible,
        String headline,
        String description,
        String causes,
        String learning) {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    static List<Story> all() {
        try (Reader in =
                new InputStreamReader(Story.class.getResourceAsStream("stories.csv"), StandardCharsets.UTF_8)) {
            return FORMAT.parse(in).stream().map(Story::of).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Story of(CSVRecord row) {
        String possible = row.get("mulig");
        return new Story(
                row.get("gruppe"),
                row.get("problem"),
                row.get("proces"),
                ActualConsequence.valueOf(row.get("faktisk")),
                possible.isBlank() ? null : PossibleConsequence.valueOf(possible),
                row.get("overskrift"),
                row.get("beskrivelse"),
                row.get("aarsag"),
                row.get("laering"));
    }
}
