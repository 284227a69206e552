package dk.dpsd.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Nothing acknowledged is lost (design 11): the server is killed at a random moment while people press Send. Whoever
 * saw a receipt has a case; whoever saw none presses again and has one, not two.
 */
class KillDuringSendIT {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 2);
    private static final int PEOPLE = 4;
    private static final long SEED = Long.getLong("faults.seed", new Random().nextLong());
    private static final String UNDISTURBED = "Sendt i fred";

    private final Random moments = new Random(SEED);
    private final List<Press> presses = new ArrayList<>();
    private final Map<String, String> receipts = new TreeMap<>();

    @Test
    void whatWasAcknowledgedIsThereAndPressingAgainMakesNoSecondCase() throws SQLException {
        try (var server = pressedByMachines(new ServerProcess("faults").with("dpsd.demo.cases", "0"))) {
            server.start();
            pressAgain(server, new Press(Http.at(server.url()), UNDISTURBED));
            for (int round = 1; round <= ROUNDS; round++) {
                killWhileSending(server, round);
            }
            server.stop();
            assertThat(presses)
                    .as("some were left without an answer, or the kills came at idle moments; seed %d", SEED)
                    .anyMatch(press -> press.firstReceipt().isEmpty());
            holds(Ledger.read(server.derbyUrl()));
        }
    }

    private void killWhileSending(ServerProcess server, int round) {
        var senders = new Senders(server.url(), "runde " + round, PEOPLE).awaitPressing();
        Server.pause(Duration.ofMillis(moments.nextInt(2500)));
        server.kill();
        var pressed = senders.stop();
        server.start();
        pressed.forEach(press -> pressAgain(server, press));
        presses.addAll(pressed);
    }

    private void pressAgain(ServerProcess server, Press press) {
        String receipt = press.again(Http.at(server.url()));
        press.firstReceipt().ifPresent(first -> assertThat(receipt)
                .as("receipt of %s at the second press; seed %d", press.headline(), SEED)
                .isEqualTo(first));
        receipts.put(press.headline(), receipt);
    }

    private void holds(Ledger ledger) {
        var whole = ledger.of(UNDISTURBED).get(0);
        assertThat(whole.deeds()).isNotEmpty();
        assertThat(whole.mails()).isNotEmpty();
        receipts.forEach((headline, receipt) -> assertThat(ledger.of(headline))
                .as("cases of %s; seed %d", headline, SEED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.receiptHash()).isEqualTo(sha256(receipt));
                    assertThat(entry.mails()).isEqualTo(whole.mails());
                    assertThat(entry.deeds()).isEqualTo(whole.deeds());
                }));
        assertThat(ledger.casesWithoutReport()).as("torn cases; seed %d", SEED).isEmpty();
    }

    private static String sha256(String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The senders are no people: they press at once, and thousands of times. */
    private static ServerProcess pressedByMachines(ServerProcess server) {
        return server.with("dpsd.press.shortest-seconds", "0")
                .with("dpsd.press.per-minute", "1000000")
                .with("dpsd.press.per-hour", "1000000");
    }
}
