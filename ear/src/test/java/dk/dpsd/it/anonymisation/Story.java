package dk.dpsd.it.anonymisation;

import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Four cases that went through every feature, with markers in every field, to their four different ends. */
final class Story {

    private static final String INBOX = "/indbakke";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String url;
    private final Markers markers;
    private final Reporting reporting;
    private final Clerk receiver;
    private final Clerk manager;
    private String draft;
    private String tally;
    private String link;
    private CaseDesk worked;
    private CaseDesk rejected;
    private CaseDesk deleted;
    private CaseDesk collective;
    private List<Reporting.Receipt> receipts;

    Story(String url, Markers markers) {
        this.url = url;
        this.markers = markers;
        this.reporting = new Reporting(url, markers);
        this.receiver = Clerk.of(url, CaseDesk.RECEIVER);
        this.manager = Clerk.of(url, CaseDesk.MANAGER);
    }

    /** What people outside have begun and not sent. */
    void unsent() {
        tally = reporting.counts();
        draft = reporting.keepsADraft();
    }

    /** What they sent lies in the inbox; one of them is touched there by everybody who may. */
    void received() {
        receipts = List.of(
                reporting.sendsTheDraft(draft),
                reporting.sendsAnother("rejected"),
                reporting.sendsAnother("deleted"),
                reporting.sendsTheTally(tally));
        worked = desk(0);
        rejected = desk(1);
        deleted = desk(2);
        collective = desk(3);
        var inbox = new CaseDesk(receiver, markers, worked.address());
        inbox.keepsADraft("receiver.first");
        inbox.rejects("rejected.first");
        worked.restores();
        worked.handsOverTo("Plejecenter Kaas");
        inbox.keepsADraft("receiver");
    }

    /** The work on them, up to the moment before they end. */
    void worked() {
        worked.accepts(CaseDesk.MANAGER);
        worked.edits("edited");
        worked.classifies();
        worked.grants(CaseDesk.GRANTEE, "APPEND");
        new CaseDesk(Clerk.of(url, CaseDesk.GRANTEE), markers, worked.address()).appends();
        var file = new CaseFile(manager, markers, worked.address());
        file.followsUp();
        reporting.answers(file.asks("answered"));
        link = file.asks("open");
        file.documents();
        file.sendsSummaries();
        worked.deletes("deleted.first");
        worked.restores();
        worked.assigns(CaseDesk.HANDLER);
        worked.assigns(CaseDesk.MANAGER);
    }

    /** The other three. */
    void dropped() {
        rejected.rejectsAsDuplicateOf(worked.address(), "rejected");
        deleted.accepts(CaseDesk.MANAGER);
        deleted.edits("deleted.edited");
        deleted.deletes("deleted");
        collective.accepts(CaseDesk.MANAGER);
        collective.edits("collective");
        collective.classifies();
    }

    /** What goes wrong meanwhile, and somebody's draft that is never saved. */
    void troubled() {
        var mishaps = new Mishaps(url, markers);
        mishaps.ofVisitors();
        var handler = Clerk.of(url, CaseDesk.HANDLER);
        mishaps.ofStaff(manager, handler, worked.address());
        new CaseDesk(handler, markers, worked.address()).keepsADraft("handler");
    }

    /** Anonymised, declared, closed. */
    void closed() {
        worked.anonymises();
        worked.closes();
        collective.anonymises();
        collective.closes();
        rejected.anonymises();
        rejected.closes();
        deleted.anonymises();
        deleted.closes();
    }

    /** Waits for the jobs behind: the authority has what was closed. */
    void delivered() {
        var reader = Clerk.of(url, "laeser.styrelsen");
        var deadline = Instant.now().plus(PATIENCE);
        while (!reader.open("/national").body().contains(receipts.get(0).number())) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("the authority did not get the case");
            }
            Server.pause(Duration.ofSeconds(1));
        }
    }

    /** Waits until nothing of them is left in the files beside the database either. */
    void cleaned() {
        var deadline = Instant.now().plus(PATIENCE);
        for (String one : cases()) {
            while (manager.open(one + "/sletteattest").body().contains("Endnu ikke fuldført")) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("a certificate is not complete");
                }
                Server.pause(Duration.ofSeconds(1));
            }
        }
    }

    /** The paths of the four cases, {@code /sag/…}. */
    List<String> cases() {
        return List.of(worked.address(), rejected.address(), deleted.address(), collective.address());
    }

    /** What the people outside still have in hand: codes and a link. */
    List<Http.Answer> asked() {
        Http visitor = Http.at(url);
        return Stream.concat(
                        Stream.of(
                                visitor.get(link),
                                reporting.asks("/rapporter/kladde", "#openDraft", draft),
                                reporting.asks("/optaelling", "#find", tally)),
                        receipts.stream().map(receipt -> reporting.asks("/kvittering", "#find", receipt.code())))
                .toList();
    }

    private CaseDesk desk(int receipt) {
        String number = receipts.get(receipt).number();
        return new CaseDesk(manager, markers, CaseDesk.find(manager, INBOX, number));
    }
}
