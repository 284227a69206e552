package dk.dpsd.it.anonymisation;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What people at work do to a case, each deed with a marker in every field it has. */
final class CaseDesk {

    static final String RECEIVER = "initialmodtager.jammerbugt";
    static final String MANAGER = "risikomanager.jammerbugt";
    static final String HANDLER = "sagsbehandler.jammerbugt";
    static final String GRANTEE = "sagsbehandler.kardiologi";

    private final Clerk clerk;
    private final Markers markers;
    private final String address;

    /** @param address of the case, {@code /sag/…} */
    CaseDesk(Clerk clerk, Markers markers, String address) {
        this.clerk = clerk;
        this.markers = markers;
        this.address = address;
    }

    /** The address of a case in one of somebody's lists. */
    static String find(Clerk clerk, String list, String number) {
        var link = clerk.open(list).page().select("a").stream()
                .filter(a -> a.text().equals(number))
                .findFirst();
        return link.orElseThrow(() -> new AssertionError(number + " is not at " + list))
                .attr("href");
    }

    String address() {
        return address;
    }

    Http.Answer opens() {
        return clerk.open(address);
    }

    /** Types and saves nothing: the script of the page keeps a draft. */
    void keepsADraft(String which) {
        var form = opens().page().selectFirst("form[data-draft]");
        var kept = clerk.http()
                .post(
                        form.attr("data-draft"),
                        Http.encode(List.of(
                                Map.entry("token", form.attr("data-draft-token")),
                                Map.entry(
                                        "seen",
                                        opens().page().select("#case-body").attr("data-version")),
                                Map.entry("headline", word("draft." + which)),
                                Map.entry("patientName", word("draft.patient." + which)))));
        check(kept.status() == 204, "a draft is answered with " + kept.status());
    }

    void rejects(String which) {
        drops("reject", which);
    }

    void deletes(String which) {
        drops("delete", which);
    }

    private void drops(String verb, String which) {
        var page = opens();
        String button = verb.equals("reject") ? "#reject-form [type=submit]" : "#deleteIt";
        clerk.send(Clerk.form(page, button)
                .with("input[name=" + verb + "Reason]", "TEST")
                .with("#" + verb + "Comment", word("drop." + which) + " var her."));
    }

    /** Rejects because the incident was reported twice. */
    void rejectsAsDuplicateOf(String kept, String which) {
        var page = opens();
        clerk.send(Clerk.form(page, "#reject-form [type=submit]")
                .with("input[name=rejectReason]", "DUPLICATE")
                .with("#rejectKept", kept.substring(kept.lastIndexOf('/') + 1))
                .with("#rejectComment", word("drop." + which) + " to gange."));
    }

    void restores() {
        clerk.send(Clerk.form(opens(), "#restore"));
    }

    void handsOverTo(String place) {
        var hits = clerk.send(Clerk.form(opens(), "#newPlace-find").with("#newPlace-text", place));
        clerk.send(Clerk.form(hits, "#handOver-form .button.go")
                .with("input[name=newPlace]", Clerk.choice(hits, "newPlace", place)));
    }

    /** Accepts with the whole form changed. */
    void accepts(String handler) {
        var page = opens();
        Form form = Clerk.form(page, "#accept-part ~ .buttons [type=submit]");
        clerk.send(everyField(form, id -> marked("accepted", id))
                .with("input[name=handler]", handlerNamed(page, "handler", handler)));
    }

    void assigns(String handler) {
        var page = opens();
        clerk.send(Clerk.form(page, "#assignIt")
                .with("input[name=newHandler]", handlerNamed(page, "newHandler", handler)));
    }

    /** Writes over every field there is. */
    void edits(String which) {
        clerk.send(everyField(Clerk.form(opens(), "#save"), id -> marked(which, id)));
    }

    /** Goes through all there is of the case. */
    void anonymises() {
        new ReviewDesk(clerk, address).masks(markers.words());
    }

    /** Declares the case anonymised and ends it. */
    void closes() {
        clerk.send(Clerk.form(opens(), "#declare"));
        clerk.send(Clerk.form(opens(), "#closeIt"));
    }

    /** Chooses what a case needs before it can be closed; problems belong to a main group that stands. */
    void classifies() {
        clerk.send(first(Clerk.form(opens(), "#save"), "mainGroup"));
        var page = opens();
        Form form = first(first(Clerk.form(page, "#save"), "problem"), "process");
        clerk.send(form.with("#severityConfirmed", "true"));
    }

    private static Form first(Form form, String menu) {
        return form.with('#' + menu, form.optionOf('#' + menu));
    }

    private static Form everyField(Form form, UnaryOperator<String> text) {
        Fields.OF_A_CASE.forEach(id -> fill(form, id, text.apply(id)));
        return form;
    }

    /** What a case has no row or right for is not on its page. */
    private static void fill(Form form, String id, String text) {
        String selector = "[id='" + id + "']";
        if (form.has(selector)) {
            form.with(selector, text);
        }
    }

    private String marked(String which, String id) {
        return word(which + '.' + id) + (Fields.isLong(id) ? Fields.SAID : "");
    }

    void grants(String login, String level) {
        var hits = clerk.send(Clerk.form(opens(), "#grantee-find").with("#grantee-text", login));
        String account = hits.page().selectFirst("input[name=grantee]").val();
        clerk.send(Clerk.form(hits, "#giveGrant")
                .with("input[name=grantee]", account)
                .with("#grantLevel", level)
                .with("#grantUntil", LocalDate.now().plusDays(3).toString()));
    }

    void appends() {
        clerk.send(Clerk.form(opens(), "#append")
                .with("#appendTo", "CAUSES")
                .with("#addition", word("appended") + " kendte ikke aftalen."));
    }

    private static String handlerNamed(Http.Answer page, String field, String login) {
        return page.page().select("label").stream()
                .filter(label -> label.text().contains('(' + login + ')'))
                .map(label -> page.page().getElementById(label.attr("for")))
                .filter(input -> input != null && input.attr("name").equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError(login + " cannot be chosen"))
                .val();
    }

    private String word(String field) {
        return markers.word(field);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
