package dk.dpsd.it.access;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;

/** People of the demo world who are logged in without a browser. */
public final class LoggedIn {

    public static final String PASSWORD = "Demo-2026!";

    private LoggedIn() {}

    /** A caller with a session of her own. */
    public static Http as(String login) {
        Http caller = Http.visitor();
        attempt(caller, login, PASSWORD);
        if (caller.getOnce("/mine-sager").status() == 302
                || caller.getOnce("/demo/mail").status() != 200) {
            throw new AssertionError(login + " is not logged in");
        }
        return caller;
    }

    /** Fills in the log-in page and sends it. */
    public static Http.Answer attempt(Http caller, String login, String password) {
        return caller.post(Form.of(caller.get("/log-ind"), "#enter")
                .with("#login", login)
                .with("#password", password)
                .pressing("#enter"));
    }
}
