package dk.dpsd.statistics.file;

import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.Clocks;
import dk.dpsd.statistics.run.ReportResult;
import dk.dpsd.statistics.run.ReportWords;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What is said beside the figures of a report: over which days, by what it is narrowed, when it was drawn, and its notes. */
public final class ReportRemarks {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH.mm");

    private final ReportResult result;
    private final ReportWords words;

    public ReportRemarks(ReportResult result, ReportWords words) {
        this.result = result;
        this.words = words;
    }

    public List<String> lines() {
        Days received = result.days().narrowedBy(result.definition().criteria().received());
        List<String> lines = new ArrayList<>();
        lines.add(words.say("received", words.of(received)));
        lines.addAll(result.narrowed());
        lines.add(words.say("drawn", MOMENT.format(result.at().atZone(Clocks.COPENHAGEN))));
        result.notes().forEach(note -> lines.add(words.of(note)));
        return lines;
    }

    /** The same for a file, which has no heading over its table. */
    List<String> withTitle() {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("report", result.definition().title()));
        lines.addAll(lines());
        return lines;
    }
}
