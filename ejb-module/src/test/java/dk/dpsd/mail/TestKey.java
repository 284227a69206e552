package dk.dpsd.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A fresh key and self-signed certificate for a server's name; made by the platform's own tool. */
public final class TestKey {

    private static final String PASSWORD = "changeit";

    private final KeyStore keys;
    private final Path certificate;

    /** @param name as keytool writes it, e.g. {@code dns:localhost} */
    public TestKey(Path directory, String name) throws IOException, GeneralSecurityException {
        Path store = directory.resolve(name.replace(':', '-') + ".p12");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "mail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=mail",
                "-ext",
                "san=" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        var tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes());
        if (!Files.exists(store)) {
            throw new IllegalStateException(said);
        }
        keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        certificate = directory.resolve(store.getFileName() + ".pem");
        byte[] encoded = keys.getCertificate("mail").getEncoded();
        Files.writeString(
                certificate,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(encoded)
                        + "\n-----END CERTIFICATE-----\n");
    }

    /** What a client that trusts this key reads. */
    public String certificateFile() {
        return certificate.toString();
    }

    public SSLContext server() throws GeneralSecurityException {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
