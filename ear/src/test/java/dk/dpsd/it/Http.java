package dk.dpsd.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A caller without JavaScript: keeps cookies, follows redirects, says plainly what came back. */
public final class Http {

    /**
     * What came back.
     *
     * @param uri the address after redirects
     */
    public record Answer(int status, Map<String, List<String>> headers, String body, URI uri) {

        /** The body, read as a page. */
        public Document page() {
            return Jsoup.parse(body, uri.toString());
        }

        public String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
        }
    }

    /**
     * What came back, byte for byte.
     *
     * @param uri the address after redirects
     */
    public record File(int status, Map<String, List<String>> headers, byte[] content, URI uri) {}

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String url;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient following;
    private final HttpClient staying;

    private Http(String url) {
        this.url = url;
        this.following = client(HttpClient.Redirect.NORMAL);
        this.staying = client(HttpClient.Redirect.NEVER);
    }

    /** A new visitor at the server that the build started. */
    public static Http visitor() {
        return at(Server.url());
    }

    public static Http at(String url) {
        return new Http(url);
    }

    public Answer get(String path) {
        return send(following, to(path).GET());
    }

    /** Gets what may be no text: a document, a PDF. */
    public File download(String path) {
        return file(following, to(path).GET());
    }

    /** Sends a form that is answered with a file. */
    public File download(Form form) {
        return file(following, posting(form.path(), form.body()));
    }

    /** Gets one answer, without following where it points. */
    public Answer getOnce(String path) {
        return send(staying, to(path).GET());
    }

    public Answer post(Form form) {
        return post(form.path(), form.body());
    }

    public Answer post(String path, String body) {
        return send(following, posting(path, body));
    }

    /** Posts and takes the first answer, without following where it points. */
    public Answer postOnce(String path, String body) {
        return send(staying, posting(path, body));
    }

    /** Whether a GET gives 200 now; a server that is not there gives no. */
    public boolean answers(String path) {
        try {
            return get(path).status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** The cookies held, as {@code name=value}. */
    public List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(c -> c.getName() + "=" + c.getValue())
                .toList();
    }

    /** Lays a cookie into the browser, as somebody who got hold of it would. */
    public Http holding(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        // As the client itself names a host without a dot; otherwise a newer one would not take its place.
        cookie.setDomain("localhost.local");
        cookies.getCookieStore().add(URI.create(url), cookie);
        return this;
    }

    /** Posts as a page of another site would. */
    public Answer postFromOutside(String path, String body) {
        return send(
                staying,
                to(path).header("Origin", "null")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Posts fields and one file as a browser does, or as a script does that wants JSON back. */
    public Answer upload(String path, Map<String, String> fields, String name, byte[] content, boolean isScript) {
        String line = "dpsd" + System.identityHashCode(content);
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(utf8(
                "--" + line + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")));
        body.writeBytes(utf8("--" + line + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n--" + line + "--\r\n"));
        return send(
                following,
                to(path).header("Origin", url)
                        .header("Accept", isScript ? "application/json" : "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=" + line)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String encode(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(f -> encode(f.getKey()) + "=" + encode(f.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(redirect)
                .build();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url).resolve(path));
    }

    private HttpRequest.Builder posting(String path, String body) {
        // As a browser does: a post from nowhere is refused.
        return to(path).header("Origin", url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static Answer send(HttpClient client, HttpRequest.Builder request) {
        var answer = file(client, request);
        return new Answer(
                answer.status(), answer.headers(), new String(answer.content(), StandardCharsets.UTF_8), answer.uri());
    }

    /**
     * Waits here and not by the request's own timeout: that of an answer which pointed elsewhere is never taken back, and a
     * minute later it would close the connection under whatever is on its way then.
     */
    private static File file(HttpClient client, HttpRequest.Builder request) {
        try {
            var response = client.sendAsync(request.build(), BodyHandlers.ofByteArray())
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new File(response.statusCode(), response.headers().map(), response.body(), response.uri());
        } catch (ExecutionException e) {
            throw new UncheckedIOException(
                    e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause()));
        } catch (TimeoutException e) {
            throw new UncheckedIOException(new HttpTimeoutException("no answer within " + PATIENCE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
