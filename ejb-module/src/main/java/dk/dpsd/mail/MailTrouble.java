package dk.dpsd.mail;

import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.MailState;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.mail.store.OutboxStore;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Shows operators the mails that do not get out and why (R-RES-06, design 11): nothing of what they say. */
@Stateless
public class MailTrouble {

    private static final int MOST = 100;

    @Inject
    OutboxStore store;

    /**
     * One mail that did not get out.
     *
     * @param domain the recipient's mail domain, or null where the address is gone
     * @param reason a key of the text bundle
     */
    public record Trouble(
            MailKind kind, MailState state, Instant createdAt, String domain, int attempts, String reason) {

        static Trouble of(OutboxMail mail) {
            return new Trouble(
                    mail.kind(),
                    mail.state(),
                    mail.createdAt(),
                    domain(mail.letter().recipientAddress()),
                    mail.retry().attempts(),
                    mail.retry().lastError());
        }

        private static String domain(String address) {
            return address == null ? null : address.substring(address.indexOf('@') + 1);
        }
    }

    /** How many there are. */
    @Requires(Action.READ_MAIL_TROUBLE)
    public Count count() {
        return store.countTroubled();
    }

    /** The newest of them. */
    @Requires(Action.READ_MAIL_TROUBLE)
    public List<Trouble> newest() {
        return store.troubled(MOST).stream().map(Trouble::of).toList();
    }
}
