package dk.dpsd.casework.model;

import dk.dpsd.casework.model.detail.DetailText;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.shared.model.Sensitivity;
import java.util.ArrayList;
import java.util.List;

/** Lists what people typed into a case or a report, and what stays at closing; the internal note does not (R-ANON-02). */
final class FreeTexts {

    private final List<CaseText> found = new ArrayList<>();

    private FreeTexts() {}

    static List<CaseText> of(IncidentCase incident) {
        var texts = new FreeTexts();
        texts.add("headline", incident.texts().headline());
        texts.add("description", incident.texts().description());
        texts.add("causes", incident.texts().causes());
        texts.add("learning", incident.texts().learning());
        texts.add("placeName", incident.place().placeName());
        texts.add("comment", incident.ending().comment());
        texts.add(incident.details());
        incident.keywords().forEach(keyword -> texts.add("keyword", keyword.word()));
        return List.copyOf(texts.found);
    }

    static List<CaseText> of(Report report) {
        var texts = new FreeTexts();
        texts.add("headline", report.headline());
        texts.add("description", report.description());
        texts.add("placeName", report.placeName());
        texts.add(report.details());
        return List.copyOf(texts.found);
    }

    private void add(ReportDetails details) {
        DetailText.of(details).stream()
                .filter(value -> value.sensitivity() == Sensitivity.FREE_TEXT)
                .forEach(value -> add(value.field(), value.text()));
    }

    private void add(String field, String text) {
        if (text != null) {
            found.add(new CaseText(field, text));
        }
    }
}
