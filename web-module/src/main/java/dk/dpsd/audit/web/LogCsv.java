package dk.dpsd.audit.web;

import dk.dpsd.audit.LogLine;
import dk.dpsd.audit.search.LogHit;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.sheet.CsvFile;
import dk.dpsd.shared.sheet.Sheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries of the access log as a table for spreadsheets, in the words of the page. */
@RequestScoped
public class LogCsv {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Inject
    LogWords words;

    byte[] of(List<LogHit> hits) {
        var header = Stream.of("at", "deed", "actor", "roles", "case", "account", "address", "changes")
                .map(column -> words.say("column." + column))
                .toList();
        var file = new ByteArrayOutputStream();
        try {
            CsvFile.write(
                    new Sheet(
                            "adgangslog", header, hits.stream().map(this::cells).toList()),
                    file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private List<Object> cells(LogHit hit) {
        LogLine line = hit.line();
        return Arrays.asList(
                MOMENT.format(line.at().atZone(Clocks.COPENHAGEN)),
                words.deed(line.deed()),
                words.actor(line.actor()),
                words.roles(hit.standing()),
                hit.caseNumber(),
                hit.account(),
                words.value("address", line.address()),
                line.changes().stream().map(this::change).collect(Collectors.joining(" | ")));
    }

    private String change(LogLine.Change change) {
        return words.field(change.field()) + ": " + words.value(change.field(), change.before()) + " → "
                + words.value(change.field(), change.after());
    }
}
