package dk.dpsd.seb.request;

import dk.dpsd.seb.model.AccessWish;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PlainText;
import java.util.regex.Pattern;

/** What a request for access must say. */
final class RequestRules {

    private static final int LONGEST_REASON = 1000;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    private RequestRules() {}

    /** The wish as it is kept. */
    static AccessWish checked(Wish typed) {
        return new AccessWish(
                email(typed.email()),
                required(typed.workplace(), "request.workplaceMissing"),
                typed.privateProvider(),
                required(typed.wantedRole(), "request.roleMissing"),
                upTo(PlainText.of(typed.message()), 2000));
    }

    /** An address she can read (R-PRIV-06). */
    private static String email(String typed) {
        String email = PlainText.of(typed);
        if (email == null || email.length() > 254 || !EMAIL.matcher(email).matches()) {
            throw new RefusedException("request.emailWrong");
        }
        return email;
    }

    /** Why a request is refused: the one who asked must be able to do something about it. */
    static String reason(String typed) {
        String reason = PlainText.of(typed);
        if (reason == null) {
            throw new RefusedException("request.reasonMissing");
        }
        return upTo(reason, LONGEST_REASON);
    }

    private static String required(String typed, String refusal) {
        String text = PlainText.of(typed);
        if (text == null) {
            throw new RefusedException(refusal);
        }
        return upTo(text, 200);
    }

    private static String upTo(String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new RefusedException("request.tooLong", longest);
        }
        return text;
    }
}
