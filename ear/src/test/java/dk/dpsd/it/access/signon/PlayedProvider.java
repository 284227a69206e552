package dk.dpsd.it.access.signon;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.dpsd.it.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An identity provider played by the test, at the address the server looks for one: an honest one, that hands out the
 * tokens a test puts into its mouth. Gives each code once, and only to whom it was made for (PKCE).
 */
final class PlayedProvider implements AutoCloseable {

    static final String CLIENT = "dpsd";
    static final String SECRET = "only-the-tests-know-this-secret!";

    /** A code that was given out, with what it will be redeemed for. */
    private record Given(String challenge, String idToken) {}

    private final ProviderKey key = ProviderKey.make("provider");
    private final Map<String, Given> codes = new ConcurrentHashMap<>();
    private final HttpServer server;

    PlayedProvider() {
        try {
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getByName("127.0.0.1"), Server.providerPort()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        at("/.well-known/openid-configuration", "application/json", exchange -> discovery());
        at("/certs", "application/json", exchange -> keys());
        at("/token", "application/json", this::redeem);
        at("/protocol/saml/descriptor", "application/xml", exchange -> metadata());
        server.start();
    }

    static String issuer() {
        return Server.provider() + "/realms/dpsd";
    }

    ProviderKey key() {
        return key;
    }

    /** A code, to be redeemed once by whom the challenge is of. */
    String code(String challenge, String idToken) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new Given(challenge, idToken));
        return code;
    }

    private interface Answer {
        String to(HttpExchange exchange) throws IOException;
    }

    private void at(String path, String type, Answer answer) {
        server.createContext("/realms/dpsd" + path, exchange -> {
            String text = answer.to(exchange);
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(text.contains("\"error\"") ? 400 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/certs","response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"],
                "token_endpoint_auth_methods_supported":["client_secret_basic"]}"""
                .formatted(issuer());
    }

    private String keys() {
        JWK jwk = new RSAKey.Builder((RSAPublicKey) key.certificate().getPublicKey())
                .keyID("provider")
                .build();
        return new JWKSet(jwk).toString();
    }

    private String redeem(HttpExchange exchange) throws IOException {
        Map<String, String> form = Stream.of(
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((CLIENT + ":" + java.net.URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
        if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return "{\"error\":\"invalid_client\"}";
        }
        Given given = codes.remove(form.getOrDefault("code", ""));
        if (given == null || !given.challenge().equals(challenge(form.getOrDefault("code_verifier", "")))) {
            return "{\"error\":\"invalid_grant\"}";
        }
        return "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
                .formatted(UUID.randomUUID(), given.idToken());
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String metadata() {
        try {
            return """
                    <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="%1$s">
                    <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                    <KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>
                    <X509Certificate>%2$s</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
                    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                    Location="%1$s/protocol/saml"/></IDPSSODescriptor></EntityDescriptor>"""
                    .formatted(
                            issuer(),
                            Base64.getEncoder().encodeToString(key.certificate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
