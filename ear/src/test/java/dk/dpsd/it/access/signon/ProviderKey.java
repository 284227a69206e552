package dk.dpsd.it.access.signon;

import dk.dpsd.it.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** A key and a certificate for it, fresh for every run; made by the platform's own tool. */
record ProviderKey(PrivateKey key, X509Certificate certificate) {

    static ProviderKey make(String name) {
        try {
            Path store = Files.createDirectories(Server.target().resolve("provider-keys"))
                    .resolve(name + ".p12");
            Files.deleteIfExists(store);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
            command.addAll(List.of(("-genkeypair -alias key -keyalg RSA -keysize 2048 -storetype PKCS12"
                            + " -storepass changeit -dname CN=" + name + " -keystore " + store)
                    .split(" ")));
            var process = new ProcessBuilder(command).redirectErrorStream(true);
            String said = new String(process.start().getInputStream().readAllBytes());
            if (!Files.exists(store)) {
                throw new IllegalStateException(said);
            }
            var keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
            return new ProviderKey((PrivateKey) keys.getKey("key", "changeit".toCharArray()), (X509Certificate)
                    keys.getCertificate("key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
