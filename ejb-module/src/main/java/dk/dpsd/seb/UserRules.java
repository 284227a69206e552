package dk.dpsd.seb;

import dk.dpsd.shared.RefusedException;
import java.util.regex.Pattern;

/** What an account must say of its person. */
public final class UserRules {

    static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    /** No colon: that is how identities without an account are told from accounts. */
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9æøå][a-z0-9æøå._@-]{2,99}");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+");

    private static final Pattern CVR = Pattern.compile("[0-9]{8}");

    private UserRules() {}

    static void checkLogin(String login) {
        if (!isLogin(login)) {
            throw new RefusedException("loginWrong");
        }
    }

    static void checkPerson(UserForm form) {
        if (!isName(form.name())) {
            throw new RefusedException("nameMissing");
        }
        if (!isEmail(form.email())) {
            throw new RefusedException("emailWrong");
        }
    }

    public static boolean isLogin(String text) {
        return text != null && LOGIN.matcher(text).matches();
    }

    public static boolean isName(String text) {
        return text != null && text.length() <= LONGEST_NAME;
    }

    public static boolean isEmail(String text) {
        return text != null
                && text.length() <= LONGEST_EMAIL
                && EMAIL.matcher(text).matches();
    }

    /** Whether it has the form of an organisation number (CVR). */
    public static boolean isCvr(String text) {
        return text != null && CVR.matcher(text).matches();
    }

    /** No password at all is right where people come in by MitID Erhverv. */
    static void checkPassword(String password) {
        if (password != null
                && !password.isEmpty()
                && (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD)) {
            throw new RefusedException("passwordShort", SHORTEST_PASSWORD);
        }
    }
}
