package dk.dpsd.statistics.file;

import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.Clocks;
import dk.dpsd.statistics.run.ReportResult;
import dk.dpsd.statistics.run.ReportWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What is said beside the figures of a report: over which days, when it was drawn, and its notes. */
public final class ReportRemarks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH.mm");

    private final ReportResult result;
    private final ReportWords words;

    public ReportRemarks(ReportResult result, ReportWords words) {
        this.result = result;
        this.words = words;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("received", period(result.days(), words)));
        lines.add(words.say("drawn", MOMENT.format(result.at().atZone(Clocks.COPENHAGEN))));
        result.notes().forEach(note -> lines.add(words.of(note)));
        return lines;
    }

    public static String period(Days days, ReportWords words) {
        if (days.isAny()) {
            return words.say("period.always");
        }
        if (days.from() == null) {
            return words.say("period.until", day(days.to()));
        }
        return days.to() == null
                ? words.say("period.since", day(days.from()))
                : words.say("period.days", day(days.from()), day(days.to()));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
