package dk.dpsd.mail;

/** Sends what is due. The sending itself happens between transactions, so that a slow server holds no row. */
final class MailRound {

    private final OutboxDesk desk;
    private final MailTransport transport;

    MailRound(OutboxDesk desk, MailTransport transport) {
        this.desk = desk;
        this.transport = transport;
    }

    /** Goes on until nothing is due or the server is not there. */
    void run() {
        try (var line = transport.open()) {
            for (var due = desk.due(); !due.isEmpty(); due = desk.due()) {
                for (long id : due) {
                    if (!send(id, line)) {
                        return;
                    }
                }
            }
        }
    }

    private boolean send(long id, MailTransport.Line line) {
        var letter = desk.claim(id);
        if (letter.isEmpty()) {
            return true;
        }
        var outcome = line.send(letter.get());
        desk.settle(id, outcome);
        return outcome.kind() != Outcome.Kind.UNREACHABLE;
    }
}
