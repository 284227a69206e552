package dk.dpsd.access.web.signon;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** How we speak to an identity provider: quickly or not at all, and only with a certificate that Java itself trusts. */
public final class Outside {

    public static final int CONNECT_MILLIS = 5_000;
    public static final int READ_MILLIS = 10_000;
    public static final int LARGEST_ANSWER = 1_000_000;

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Outside() {}

    /** The server's own key store, which Liberty makes the default, knows nobody outside. */
    public static SSLSocketFactory tls() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS is part of every Java", e);
        }
    }

    /** Whether what comes from there cannot be changed on the way. */
    public static boolean isSafe(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
    }
}
