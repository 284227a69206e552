package dk.dpsd.it.anonymisation;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lies beside a case: follow-up, documents and resuméer, with a marker in each. */
final class CaseFile {

    private static final Pattern ANSWER = Pattern.compile("https?://[^/\\s<]+(/svar/[A-Za-z0-9_-]{22})");

    private final Clerk clerk;
    private final Markers markers;
    private final String address;

    /** @param address of the case, {@code /sag/…} */
    CaseFile(Clerk clerk, Markers markers, String address) {
        this.clerk = clerk;
        this.markers = markers;
        this.address = address;
    }

    /** Notes something, changes it, and notes something else that goes again. */
    void followsUp() {
        notes("COMMUNICATION", "noted");
        notes("ANALYSIS", "analysed");
        String changed = link(notes("COMMUNICATION", "changed.before"), "/opfolgning?ret=");
        clerk.send(Clerk.form(clerk.open(changed), "#changeIt").with("#text", word("changed.after")));
        String removed = link(notes("ANALYSIS", "removed"), "/opfolgning?slet=");
        clerk.send(Clerk.form(clerk.open(removed), "#removeIt"));
    }

    private Http.Answer notes(String kind, String which) {
        var page = clerk.open(address + "/opfolgning?ny=" + kind);
        clerk.send(Clerk.form(page, "#addIt").with("#text", word("followup." + which) + " sagde det."));
        return clerk.open(address + "/opfolgning");
    }

    /** Asks the reporter: the path behind the link that she is sent. */
    String asks(String which) {
        var page = clerk.open(address + "/opfolgning?ny=QUESTION");
        var mail = clerk.http()
                .post(Clerk.form(page, "#lookIt").with("#question", "Hvor var " + word("question." + which) + '?'));
        clerk.send(Clerk.form(mail, "#sendIt"));
        Matcher link = ANSWER.matcher(clerk.open("/demo/mail").body());
        check(link.find(), "no question was sent");
        return link.group(1);
    }

    /** Attaches files, replaces one and removes one. */
    void documents() {
        attaches(
                "kept", Papers.docx(word("own.docx.text"), word("own.docx.comment"), word("own.docx.writer")), ".docx");
        attaches("replaced", Papers.text(word("replaced.before")), ".txt");
        attaches("taken", Papers.text(word("taken.text")), ".txt");
        var replacing = clerk.open(address + "/dokumenter" + ofFile("erstat", "replaced"));
        clerk.attach(
                Clerk.form(replacing, "#replaceIt"),
                word("own.file.replacement") + ".txt",
                Papers.text(word("replaced.after")));
        clerk.send(Clerk.form(clerk.open(address + "/dokumenter" + ofFile("fjern", "taken")), "#removeIt"));
    }

    private void attaches(String which, byte[] content, String extension) {
        var page = clerk.open(address + "/dokumenter");
        String name = word("own.file." + which) + extension;
        var answer = clerk.attach(Clerk.form(page, "#attachIt"), name, content);
        check(answer.body().contains(name), which + " was not attached");
    }

    private String ofFile(String what, String which) {
        return clerk.open(address + "/dokumenter").page().select("a[href^=?" + what + "=]").stream()
                .filter(a -> a.text().contains(word("own.file." + which)))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    /** Looks at every resumé, takes it as PDF and sends it, with names where they may be asked for. */
    void sendsSummaries() {
        for (String kind : new String[] {"CURRENT", "ORIGINAL", "FOLLOW_UP"}) {
            var page = clerk.open(address + "/resume?slags=" + kind);
            clerk.send(summary(page, "#lookIt"));
            clerk.http().post(summary(page, "#takeIt"));
            clerk.send(summary(clerk.open(address + "/resume?slags=" + kind), "#sendIt"));
        }
    }

    private Form summary(Http.Answer page, String button) {
        return Clerk.form(page, button)
                .with("#address", markers.email("summary.address"))
                .with("#comment", word("summary.comment"))
                .with("#sensitive", "ja")
                .with("#reason", word("summary.reason"));
    }

    private static String link(Http.Answer page, String part) {
        return page.page().select("a[href*='" + part + "']").last().attr("href");
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
