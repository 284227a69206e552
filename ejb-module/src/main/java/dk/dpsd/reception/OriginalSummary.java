package dk.dpsd.reception;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.reception.CaseReachedVogter.SummaryLine;
import dk.dpsd.shared.Clocks;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The original resumé for a Vogter (R-RES-01, R-RES-07): as reported, without reporter, patient name and CPR. */
final class OriginalSummary {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private OriginalSummary() {}

    static List<SummaryLine> of(IncidentCase incident) {
        List<SummaryLine> lines = new ArrayList<>();
        add(lines, "summary.headline", incident.texts().headline());
        add(lines, "summary.description", incident.texts().description());
        add(lines, "summary.place", incident.place().unitName());
        add(lines, "summary.placeName", incident.place().placeName());
        add(lines, "summary.occurred", day(incident.occurrence().day()));
        add(lines, "summary.received", day(LocalDate.ofInstant(incident.receivedAt(), Clocks.COPENHAGEN)));
        details(lines, incident.details());
        add(lines, "summary.severity", "@category." + incident.severity().category());
        return lines;
    }

    private static void details(List<SummaryLine> lines, ReportDetails details) {
        add(lines, "summary.medicine", rows(details.medicines(), Medicine::line));
        add(lines, "summary.device", rows(details.devices(), Device::line));
        add(lines, "summary.involved", rows(details.places(), OriginalSummary::name));
        add(lines, "summary.discovered", rows(details.discovered(), OriginalSummary::name));
    }

    private static <R> String rows(List<R> rows, Function<R, String> line) {
        return rows.stream().map(line).collect(Collectors.joining("; "));
    }

    private static String name(Involved place) {
        return Stream.of(place.unitName(), place.placeName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static void add(List<SummaryLine> lines, String label, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new SummaryLine(label, text));
        }
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
