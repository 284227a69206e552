package dk.dpsd.it.anonymisation;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import dk.dpsd.it.access.PagesIT;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A server in which the story happened, looked at from every side. */
final class Living {

    private static final String[] OF_A_CASE = {"", "/dokumenter", "/opfolgning", "/log", "/log/registreret"};
    private static final String[] SUMMARIES = {"CURRENT", "ORIGINAL", "FOLLOW_UP"};
    private static final Duration A_ROUND_OF_JOBS = Duration.ofSeconds(5);
    private static final int ROUNDS = 6;

    private final String url;
    private final Path home;
    private final Markers markers;
    private final Probe probe;
    private final Story story;
    private final Map<String, String> toBeMarked;
    private final Set<String> marked = new TreeSet<>();
    private final Search logBefore;

    /** @param toBeMarked the columns that must hold a marker before the cases end, with their attributes */
    Living(String url, Path home, Markers markers, Map<String, String> toBeMarked) {
        this.url = url;
        this.home = home;
        this.markers = markers;
        this.probe = new Probe(url, home);
        this.story = new Story(url, markers);
        this.toBeMarked = toBeMarked;
        this.logBefore = new Search(markers);
    }

    /** Everything that happened, up to the moment before the cases end. */
    void live() {
        story.unsent();
        lookWhatIsMarked();
        story.received();
        lookWhatIsMarked();
        story.worked();
        story.dropped();
        story.troubled();
        for (int round = 0; round < ROUNDS && !unmarked().isEmpty(); round++) {
            Server.pause(A_ROUND_OF_JOBS);
            lookWhatIsMarked();
        }
        Disk.lookAtLogs(home, logBefore);
    }

    /** The cases end, and the jobs behind are done. */
    void end() {
        story.closed();
        story.delivered();
        story.cleaned();
        Server.pause(A_ROUND_OF_JOBS);
    }

    /** The columns that should have held a marker and were not seen to, with their attributes. */
    Map<String, String> unmarked() {
        Map<String, String> left = new TreeMap<>(toBeMarked);
        left.keySet().removeAll(marked);
        return left;
    }

    /** The columns that held one. */
    Set<String> marked() {
        return marked;
    }

    Set<String> inLogBefore() {
        return logBefore.findings();
    }

    Set<String> inTables(Markers looked) {
        var search = new Search(looked);
        Tables.read(probe.copyOfTheDatabase(), (column, bytes, text) -> {
            if (bytes == null) {
                search.look("table " + column, text);
            } else {
                search.look("table " + column, bytes);
            }
        });
        return search.findings();
    }

    Set<String> inFiles(Markers looked) {
        var search = new Search(looked);
        Disk.look(home, search);
        return search.findings();
    }

    /** On every page that one of the demo world gets to, and in the resuméer that she can take. */
    Set<String> onPages(Markers looked, String login) {
        var search = new Search(looked);
        var clerk = Clerk.of(url, login);
        new Crawl(login, clerk.http(), search).from(addresses());
        story.cases().forEach(one -> takenSummaries(clerk, one)
                .forEach((kind, file) -> search.look("resumé " + kind + " of " + one + " as " + login, file)));
        return search.findings();
    }

    /** As PDF, with the patient's name and number where there still is one; none for whom the case has no such page. */
    private static Map<String, byte[]> takenSummaries(Clerk clerk, String address) {
        Map<String, byte[]> taken = new TreeMap<>();
        for (String kind : SUMMARIES) {
            var page = clerk.http().get(address + "/resume?slags=" + kind);
            if (page.status() == 200 && page.page().selectFirst("#takeIt") != null) {
                Form form = Clerk.form(page, "#takeIt").with("#sensitive", "ja").with("#reason", "Til mødet");
                taken.put(kind, clerk.http().download(form).content());
            }
        }
        return taken;
    }

    /** On the public pages, and where people outside show the codes and the link they still have. */
    Set<String> onPublicPages(Markers looked) {
        var search = new Search(looked);
        new Crawl("a visitor", Http.at(url), search).from(List.of("/", "/rapporter", "/kvittering", "/optaelling"));
        story.asked().forEach(answer -> search.look("page " + answer.uri().getPath() + " as a visitor", answer.body()));
        return search.findings();
    }

    Probe probe() {
        return probe;
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(PagesIT.addresses());
        addresses.add("/demo/mail");
        for (String one : story.cases()) {
            for (String page : OF_A_CASE) {
                addresses.add(one + page);
            }
        }
        return addresses;
    }

    private void lookWhatIsMarked() {
        var search = new Search(markers);
        Tables.read(probe.copyOfTheDatabase(), (column, bytes, text) -> {
            if (text != null && search.holdsOne(text)) {
                marked.add(column);
            }
        });
    }
}
