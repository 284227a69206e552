package dk.dpsd.it.anonymisation;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import java.util.Map;

/** What people outside send: with a marker in every field, by way of drafts, held files and tallies. */
final class Reporting {

    static final String CPR = "251248-9996";
    static final String PHONE = "71382649";
    private static final String MUNICIPALITY = "Jammerbugt Kommune";
    private static final String FORM = "/rapporter?som=sundhedsperson";

    private final String url;
    private final Markers markers;

    Reporting(String url, Markers markers) {
        this.url = url;
        this.markers = markers;
        markers.number("CPR", CPR);
        markers.number("telephone", PHONE);
    }

    /** What the reporter is given. */
    record Receipt(String number, String code) {}

    /** A form filled in from head to foot, whose files wait and whose draft is kept: the draft's code. */
    String keepsADraft() {
        Http visitor = Http.at(url);
        Form form = filled(place(visitor, FORM));
        String token = form.value("token");
        Map.of(
                        "brev", Papers.docx(word("docx.text"), word("docx.comment"), word("docx.writer")),
                        "skema", Papers.pdf(word("pdf.text"), word("pdf.writer")),
                        "note", Papers.text(word("txt.text")),
                        "foto", Papers.jpeg(word("jpeg.artist")))
                .forEach((kind, content) -> holds(visitor, token, kind, content));
        var kept = visitor.post(form.pressing("#keepDraft"));
        return text(kept, "#draft-code");
    }

    private void holds(Http visitor, String token, String kind, byte[] content) {
        String extension = Map.of("brev", "docx", "skema", "pdf", "note", "txt", "foto", "jpg")
                .get(kind);
        String name = word("file.name." + kind) + '.' + extension;
        var list = visitor.upload("/rapporter/filer", Map.of("token", token), name, content, true);
        if (!list.body().contains(name)) {
            throw new AssertionError("refused: " + list.status() + ' ' + list.body());
        }
    }

    /** Opens the draft at another machine and sends it; the patient's name is asked for once more. */
    Receipt sendsTheDraft(String code) {
        Http visitor = Http.at(url);
        var opened = asks(visitor, "/rapporter/kladde", "#openDraft", code);
        return sent(visitor.post(filled(opened).pressing("#send")));
    }

    /** A short report with markers in what it must say; {@code which} tells its markers from those of others. */
    Receipt sendsAnother(String which) {
        Http visitor = Http.at(url);
        Form form = when(place(visitor, FORM))
                .with("#placeName", word(which + ".placeName"))
                .with("#headline", word(which + ".headline"))
                .with("#description", word(which + ".description") + Fields.SAID)
                .with("#patientName", word(which + ".patientName"))
                .with("#patientCpr", CPR)
                .with("#contactEmail", markers.email(which + ".contactEmail"));
        return sent(visitor.post(form.pressing("#send")));
    }

    /** Counts with a note, before the tally is sent: its code. */
    String counts() {
        Http visitor = Http.at(url);
        var begun = visitor.post(Form.of(place(visitor, "/optaelling/ny"), "#begin")
                .with("#area", "FALD")
                .with("#placeName", word("tally.placeName"))
                .pressing("#begin"));
        String code = text(begun, "#tally-new-code");
        var board = board(visitor, code);
        board = visitor.post(Form.of(board, "#tally-code").and("count", "FALD-SENG:1"));
        visitor.post(Form.of(board, "#note").with("#note", word("tally.notes")).and("keepNote", "1"));
        return code;
    }

    /** Makes the tally a collective report and sends it. */
    Receipt sendsTheTally(String code) {
        Http visitor = Http.at(url);
        var sheet = visitor.post(Form.of(board(visitor, code), "#to-sheet"));
        return sent(visitor.post(Form.of(sheet, "#send")
                .with("input[name=serious]", "nej")
                .with("#headline", word("sheet.headline"))
                .with("#contactEmail", markers.email("sheet.contactEmail"))
                .pressing("#send")));
    }

    /** Answers behind the link of a question's mail. */
    void answers(String link) {
        Http visitor = Http.at(url);
        visitor.post(Form.of(visitor.get(link), "#answer")
                .with("#answer", word("answer") + " ved det.")
                .pressing("#send"));
    }

    /** Shows a code where it is asked for. */
    Http.Answer asks(String page, String button, String code) {
        return asks(Http.at(url), page, button, code);
    }

    private static Http.Answer asks(Http visitor, String page, String button, String code) {
        return visitor.post(
                Form.of(visitor.get(page), "#code").with("#code", code).pressing(button));
    }

    private static Http.Answer board(Http visitor, String code) {
        return asks(visitor, "/optaelling", "#find", code);
    }

    /** "Kan ikke fremsøges": a place that somebody writes in her own words. */
    private static Http.Answer place(Http visitor, String form) {
        var asked = visitor.post(Form.of(visitor.get(form), "#placeName")
                .with("input[name=placeMode]", "none")
                .with("input[name=ownerKind]", "KOMMUNE")
                .pressing("#showOwners"));
        String owner = Clerk.option(asked, "owner", MUNICIPALITY);
        return visitor.post(Form.of(asked, "#placeName").with("#owner", owner).pressing("#showOwners"));
    }

    private static Form when(Http.Answer page) {
        return Form.of(page, "#headline")
                .with("input[name=datePrecision]", "UNKNOWN")
                .with("input[name=timePrecision]", "UNKNOWN")
                .with("input[name=actual]", "MILD")
                .with("input[name=possible]", "MILD");
    }

    private Form filled(Http.Answer page) {
        Form form = when(page)
                .with("#placeName", word("report.placeName"))
                .with("#headline", word("report.headline"))
                .with("#description", said("report.description"))
                .with("input[name=severalPlaces]", "YES")
                .with("#involvedName-0", word("report.involvedName"))
                .with("#involvedUnit-0", Form.of(page, "#owner").value("owner"))
                .with("input[name=discoveredElsewhere]", "YES")
                .with("#discoveredName-0", word("report.discoveredName"))
                .with("#discoveredUnit-0", Form.of(page, "#owner").value("owner"))
                .with("#patientName", word("patientName"))
                .with("#patientCpr", CPR)
                .with("#contactEmail", markers.email("contactEmail"));
        for (String column : new String[] {
            "medicineName",
            "medicineSubstance",
            "medicineRoute",
            "medicineStrength",
            "medicineAtc",
            "deviceType",
            "deviceName",
            "deviceModel"
        }) {
            form.with('#' + column + "-0", word("report." + column));
        }
        return form;
    }

    /** A text as people write it: her own word, the patient's name and numbers. */
    private String said(String field) {
        return word(field) + ": " + word("patientName") + ", " + CPR + ", tlf. " + PHONE + ',' + Fields.SAID;
    }

    private String word(String field) {
        return markers.word(field);
    }

    private static Receipt sent(Http.Answer receipt) {
        return new Receipt(text(receipt, "#receipt-number"), text(receipt, "#receipt-code"));
    }

    private static String text(Http.Answer page, String selector) {
        var found = page.page().selectFirst(selector);
        if (found == null) {
            throw new AssertionError("no " + selector + " but " + page.status() + " at " + page.uri() + ":\n"
                    + page.page().select("main").text());
        }
        return found.text();
    }
}
