package dk.dpsd.it.anonymisation;

import dk.dpsd.it.Http;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/** Reads every page that one person gets to, link by link, and looks for markers in it. */
final class Crawl {

    /** More than anybody's part of a world of a few cases; who reaches it is told, so that nothing is left out silently. */
    private static final int MOST = 400;

    private final String who;
    private final Http http;
    private final Search search;
    private final Set<String> known = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private int found;

    /** @param who the login, or who else it is, for the findings */
    Crawl(String who, Http http, Search search) {
        this.who = who;
        this.http = http;
        this.search = search;
    }

    /** How many pages there were. */
    int from(Collection<String> addresses) {
        addresses.forEach(this::later);
        while (!waiting.isEmpty()) {
            if (known.size() > MOST) {
                throw new AssertionError(who + " reaches more than " + MOST + " pages");
            }
            read(waiting.removeFirst());
        }
        return found;
    }

    private void read(String address) {
        Http.File page = http.download(address);
        String where = "page " + address + " as " + who;
        search.look(where + ", its head", page.headers() + " " + page.uri());
        search.look(where, page.content());
        if (page.status() == 200) {
            found++;
            if (isPage(page)) {
                follow(page);
            }
        }
    }

    private static boolean isPage(Http.File page) {
        return page.headers().getOrDefault("content-type", List.of()).toString().contains("text/html");
    }

    private void follow(Http.File page) {
        String body = new String(page.content(), StandardCharsets.UTF_8);
        for (var link : Jsoup.parse(body, page.uri().toString()).select("a[href]")) {
            String target = link.absUrl("href");
            if (target.startsWith("http") && isHere(URI.create(target), page.uri())) {
                URI uri = URI.create(target);
                later(uri.getRawPath() + (uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery()));
            }
        }
    }

    /** Of our own server, not the way out, and not the same once more in English or in another order. */
    private static boolean isHere(URI target, URI page) {
        return target.getPort() == page.getPort()
                && !String.valueOf(target.getQuery()).contains("sprog=")
                && !isSameInAnotherOrder(target, page)
                && !target.getPath().startsWith("/log-ud")
                && !target.getPath().startsWith("/log-ind");
    }

    private static boolean isSameInAnotherOrder(URI target, URI page) {
        String query = String.valueOf(target.getQuery());
        return target.getPath().equals(page.getPath()) && (query.contains("orden=") || query.contains("filter="));
    }

    private void later(String address) {
        if (known.add(address)) {
            waiting.add(address);
        }
    }
}
