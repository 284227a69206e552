package dk.dpsd.mail.summary;

import dk.dpsd.casework.ClassificationCatalogue;
import dk.dpsd.casework.Places;
import dk.dpsd.casework.model.Identifiers;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Occurrence;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.followup.EntryView;
import dk.dpsd.mail.summary.Summary.Part;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a resumé (R-RES-01). Never whom the report came from, and never the internal note; the patient's name and number
 * only where somebody asked for them and said why (R-RES-05).
 */
@Dependent
class SummaryWriter {

    @Inject
    Places places;

    @Inject
    ClassificationCatalogue catalogue;

    /** As it was reported. */
    Summary original(IncidentCase incident, Report report, boolean sensitive) {
        List<Part> parts = new ArrayList<>();
        written(parts, "headline", report.headline());
        written(parts, "description", report.description());
        add(parts, "place", report.unitPath());
        written(parts, "placeName", report.placeName());
        dates(parts, incident, report.occurrence());
        severity(parts, report.severity().category());
        details(parts, report.details());
        patient(parts, report.identifiers(), sensitive);
        return summary(SummaryKind.ORIGINAL, incident, parts);
    }

    /** As it stands now. */
    Summary current(IncidentCase incident, boolean sensitive) {
        List<Part> parts = new ArrayList<>();
        written(parts, "headline", incident.texts().headline());
        written(parts, "description", incident.texts().description());
        written(parts, "causes", incident.texts().causes());
        written(parts, "learning", incident.texts().learning());
        add(parts, "place", places.pathOf(incident.place()));
        written(parts, "placeName", incident.place().placeName());
        dates(parts, incident, incident.occurrence());
        severity(parts, incident.severity().category());
        details(parts, incident.details());
        Map<String, String> names = catalogue.names();
        add(parts, "mainGroup", names.get(incident.classified().mainGroup()));
        add(parts, "problem", names.get(incident.classified().problem()));
        add(parts, "process", names.get(incident.classified().process()));
        patient(parts, incident.identifiers(), sensitive);
        return summary(SummaryKind.CURRENT, incident, parts);
    }

    /** What was noted beside it. */
    Summary followUp(IncidentCase incident, List<EntryView> entries, boolean sensitive) {
        List<Part> parts = new ArrayList<>();
        for (EntryView entry : entries) {
            String heading = SummaryWords.of(
                    "summary.entry",
                    SummaryWords.of("summary." + entry.kind()),
                    SummaryWords.moment(entry.writtenAt()),
                    entry.writtenBy());
            parts.add(new Part(heading, entry.text(), true));
        }
        if (entries.isEmpty()) {
            parts.add(new Part(SummaryWords.of("SummaryKind.FOLLOW_UP"), SummaryWords.of("summary.nothing"), false));
        }
        patient(parts, incident.identifiers(), sensitive);
        return summary(SummaryKind.FOLLOW_UP, incident, parts);
    }

    private static Summary summary(SummaryKind kind, IncidentCase incident, List<Part> parts) {
        String number = incident.caseNumber();
        String title = SummaryWords.of("summary.title", SummaryWords.of("SummaryKind." + kind), number);
        return new Summary(title, number, parts);
    }

    private static void dates(List<Part> parts, IncidentCase incident, Occurrence occurrence) {
        add(parts, "occurred", SummaryWords.day(occurrence.day()));
        add(parts, "received", SummaryWords.day(LocalDate.ofInstant(incident.receivedAt(), Clocks.COPENHAGEN)));
    }

    private static void severity(List<Part> parts, SeverityCategory category) {
        if (category != null) {
            add(parts, "severity", SummaryWords.of("category." + category));
        }
    }

    private static void details(List<Part> parts, ReportDetails details) {
        written(parts, "medicine", lines(details.medicines(), Medicine::line));
        written(parts, "device", lines(details.devices(), Device::line));
        written(parts, "involved", lines(details.places(), SummaryWriter::place));
        written(parts, "discovered", lines(details.discovered(), SummaryWriter::place));
    }

    private static String place(Involved place) {
        return Stream.of(place.unitPath(), place.placeName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static <R> String lines(List<R> rows, Function<R, String> line) {
        return rows.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static void patient(List<Part> parts, Identifiers identifiers, boolean sensitive) {
        if (sensitive) {
            add(parts, "patientName", identifiers.patientName());
            add(parts, "patientCpr", identifiers.patientCpr());
        }
    }

    private static void add(List<Part> parts, String label, String text) {
        if (text != null && !text.isBlank()) {
            parts.add(new Part(SummaryWords.of("summary." + label), text, false));
        }
    }

    private static void written(List<Part> parts, String label, String text) {
        if (text != null && !text.isBlank()) {
            parts.add(new Part(SummaryWords.of("summary." + label), text, true));
        }
    }
}
