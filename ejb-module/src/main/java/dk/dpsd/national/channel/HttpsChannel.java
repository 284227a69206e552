package dk.dpsd.national.channel;

import dk.dpsd.national.AuthorityChannel;
import dk.dpsd.national.NotTakenException;
import dk.dpsd.national.TurnedAwayException;
import dk.dpsd.national.model.AnonymousCase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/**
 * Sends each case to an address of the authority's side, over TLS with a certificate that fits its name. 2xx is the
 * acknowledgement; any other 4xx than "later" is final until the operator says otherwise; everything else is tried again.
 */
final class HttpsChannel implements AuthorityChannel {

    /** Answers of the 400s that say "later": request timeout, too early, too many requests. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private final ChannelSettings settings;
    private final CaseDocument document;
    private final Duration patience;
    private final HttpClient client;

    HttpsChannel(ChannelSettings settings, CaseDocument document) {
        this.settings = settings;
        this.document = document;
        this.patience = Duration.ofSeconds(settings.timeoutSeconds);
        HttpClient.Builder builder =
                HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NEVER);
        settings.authorities.map(TrustedCertificates::of).ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    @Override
    public void deliver(AnonymousCase handed) {
        int status = send(request(handed));
        if (status >= 200 && status < 300) {
            return;
        }
        if (status >= 400 && status < 500 && !LATER.contains(status)) {
            throw new TurnedAwayException("http." + status);
        }
        throw new NotTakenException("http." + status, null);
    }

    private HttpRequest request(AnonymousCase handed) {
        boolean put = "PUT".equals(settings.method);
        String address = settings.url.orElseThrow();
        var request = HttpRequest.newBuilder(URI.create(put ? below(address, handed) : address))
                .timeout(patience)
                .header("Content-Type", document.mediaType())
                .header("Idempotency-Key", handed.publicId() + "." + handed.version())
                .method(
                        put ? "PUT" : "POST",
                        BodyPublishers.ofString(document.of(handed).toString()));
        settings.token.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request.build();
    }

    private static String below(String address, AnonymousCase handed) {
        return address + (address.endsWith("/") ? "" : "/") + AdverseEventDocument.id(handed);
    }

    private int send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new NotTakenException("net." + e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotTakenException("net.Interrupted", e);
        }
    }
}
