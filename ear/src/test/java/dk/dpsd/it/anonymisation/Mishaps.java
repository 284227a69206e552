package dk.dpsd.it.anonymisation;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import dk.dpsd.it.access.LoggedIn;
import java.util.List;
import java.util.Map;

/** What goes wrong at work, with markers in it: each of these is refused or fails, and none may reach the server's log. */
final class Mishaps {

    /** More than any field takes. */
    private static final int LONG = 30_000;

    private final String url;
    private final Markers markers;

    Mishaps(String url, Markers markers) {
        this.url = url;
        this.markers = markers;
    }

    /** On the pages of the public. */
    void ofVisitors() {
        Http visitor = Http.at(url);
        Form form = Form.of(visitor.get("/rapporter?som=sundhedsperson"), "#headline");
        String token = form.value("token");
        for (String file : List.of("virus.exe", "side.html", "plan.docx", "skema.pdf", "foto.jpg")) {
            visitor.upload("/rapporter/filer", Map.of("token", token), word("mishap.file") + file, wrong(), true);
        }
        visitor.upload("/rapporter/filer", Map.of("token", word("mishap.token")), "a.txt", wrong(), false);
        for (String field :
                List.of("headline", "description", "placeName", "patientName", "patientCpr", "contactEmail")) {
            form.with('#' + field, longText("mishap.report." + field));
        }
        visitor.post(form.with("#day", word("mishap.day")).pressing("#send"));
        visitor.post(form.pressing("#keepDraft"));
        visitor.get("/rapporter/" + Http.encode(List.of(Map.entry("q", word("mishap.address")))));
        visitor.get("/opslag/steder?"
                + Http.encode(List.of(Map.entry("q", longText("mishap.lookup").substring(0, 900)))));
        visitor.post("/kvittering", Http.encode(List.of(Map.entry("code", word("mishap.code")))));
        LoggedIn.attempt(Http.at(url), word("mishap.login"), word("mishap.password"));
    }

    /** On the page of a case, by somebody who has it open, while another one saves it first. */
    void ofStaff(Clerk one, Clerk other, String address) {
        var stale = one.open(address);
        other.send(Clerk.form(other.open(address), "#save").with("#learning", word("mishap.first")));
        one.http().post(Clerk.form(stale, "#save").with("#learning", word("mishap.second")));
        var page = one.open(address);
        for (String field : List.of("headline", "description", "placeName", "causes", "patientName", "keyword1")) {
            one.http().post(Clerk.form(page, "#save").with('#' + field, longText("mishap.case." + field)));
        }
        one.http().post(Clerk.form(page, "#save").with("#day", word("mishap.case.day")));
        var draft = page.page().selectFirst("form[data-draft]");
        one.http()
                .post(
                        draft.attr("data-draft"),
                        Http.encode(List.of(
                                Map.entry("token", draft.attr("data-draft-token")),
                                Map.entry("seen", "1"),
                                Map.entry(word("mishap.draft.field"), "x"),
                                Map.entry("headline", longText("mishap.draft.headline")))));
        entries(one, address);
        // The answer repeats what was typed.
        one.http()
                .post(Clerk.form(one.open("/aabne-sager"), "#look")
                        .with("[name=bulkDeed]", "KEYWORD")
                        .with("#bulkKeyword", Reporting.CPR));
        // A view that the server does not know any more, and one that is none.
        one.http()
                .post(
                        address,
                        Http.encode(List.of(
                                Map.entry("case-form_SUBMIT", "1"),
                                Map.entry("jakarta.faces.ViewState", word("mishap.view")),
                                Map.entry("headline", word("mishap.view.headline")))));
    }

    private void entries(Clerk one, String address) {
        one.http()
                .post(Clerk.form(one.open(address + "/opfolgning?ny=ANALYSIS"), "#addIt")
                        .with("#text", longText("mishap.entry")));
        one.http()
                .post(Clerk.form(one.open(address + "/resume?slags=CURRENT"), "#sendIt")
                        .with("#address", word("mishap.summary.address"))
                        .with("#comment", longText("mishap.summary.comment"))
                        .with("#reason", longText("mishap.summary.reason")));
        one.attach(
                Clerk.form(one.open(address + "/dokumenter"), "#attachIt"), word("mishap.document") + ".pdf", wrong());
    }

    private byte[] wrong() {
        return Papers.text("MZ\0\0 <html><script>" + word("mishap.content") + "</script>");
    }

    private String longText(String field) {
        return (word(field) + ' ').repeat(LONG / 9);
    }

    private String word(String field) {
        return markers.word(field);
    }
}
