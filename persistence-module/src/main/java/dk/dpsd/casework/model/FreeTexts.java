package dk.dpsd.casework.model;

import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.ReportDetails;
import java.util.ArrayList;
import java.util.List;

/** Lists what people typed into a case and what stays at closing; the internal note does not (R-ANON-02). */
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
        return List.copyOf(texts.found);
    }

    private void add(ReportDetails details) {
        for (int i = 0; i < details.medicines().size(); i++) {
            Medicine row = details.medicines().get(i);
            String where = "medicine." + (i + 1) + ".";
            add(where + "tradeName", row.tradeName());
            add(where + "substance", row.substance());
            add(where + "route", row.route());
            add(where + "strength", row.strength());
            add(where + "atc", row.atc());
        }
        for (int i = 0; i < details.devices().size(); i++) {
            Device row = details.devices().get(i);
            String where = "device." + (i + 1) + ".";
            add(where + "type", row.type());
            add(where + "tradeName", row.tradeName());
            add(where + "model", row.model());
        }
        for (int i = 0; i < details.involved().size(); i++) {
            Involved row = details.involved().get(i);
            add("involved." + (i + 1) + ".placeName", row.placeName());
        }
    }

    private void add(String field, String text) {
        if (text != null) {
            found.add(new CaseText(field, text));
        }
    }
}
