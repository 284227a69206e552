package dk.dpsd.it.anonymisation;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import dk.dpsd.it.access.LoggedIn;

/** Somebody of the demo world at work, without a browser: what its scripts would send, her pages carry already. */
final class Clerk {

    private final Http http;

    private Clerk(Http http) {
        this.http = http;
    }

    static Clerk of(String url, String login) {
        Http http = Http.at(url);
        LoggedIn.attempt(http, login, LoggedIn.PASSWORD);
        if (http.getOnce("/demo/mail").status() != 200) {
            throw new AssertionError(login + " is not logged in");
        }
        return new Clerk(http);
    }

    Http http() {
        return http;
    }

    /** Opens a page that she may see. */
    Http.Answer open(String path) {
        return seen(http.get(path));
    }

    /** The form around a button, about to be sent with it. */
    static Form form(Http.Answer page, String button) {
        return Form.of(page, button)
                .and("primefaces.nonce", page.page().select("script[nonce]").attr("nonce"))
                .pressing(button);
    }

    /** Sends a form; the page that comes back shows no refusal. */
    Http.Answer send(Form form) {
        Http.Answer page = seen(http.post(form));
        var refusal = page.page().select("[role=alert]:not([hidden]), .problem");
        if (!refusal.isEmpty()) {
            throw new AssertionError("refused at " + form.path() + ": " + refusal.eachText());
        }
        return page;
    }

    /** Attaches a file to a form that takes files along. */
    Http.Answer attach(Form form, String name, byte[] content) {
        return seen(http.upload(form.path(), form.values(), name, content, false));
    }

    private static Http.Answer seen(Http.Answer page) {
        if (page.status() != 200 || page.uri().getPath().equals("/log-ind")) {
            throw new AssertionError(page.status() + " at " + page.uri() + ":\n" + page.body());
        }
        return page;
    }

    /** The value of the radio button or option whose label starts with this. */
    static String choice(Http.Answer page, String field, String label) {
        var document = page.page();
        return document.select("label").stream()
                .filter(one -> one.text().startsWith(label))
                .map(one -> document.getElementById(one.attr("for")))
                .filter(input -> input != null && input.attr("name").equals(field))
                .map(input -> input.val())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " for " + field + " on " + page.uri()));
    }

    /** The value of the option with this text. */
    static String option(Http.Answer page, String field, String text) {
        return page.page().select("#" + field + " option").stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " among " + field + " on " + page.uri()))
                .val();
    }
}
