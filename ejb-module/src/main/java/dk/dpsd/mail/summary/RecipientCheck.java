package dk.dpsd.mail.summary;

import dk.dpsd.mail.SmtpSettings;
import dk.dpsd.mail.model.MailAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a resumé can go to an address, found out before it is written (R-RES-06). */
@Dependent
class RecipientCheck {

    private static final int SMTP = 25;

    @Inject
    SmtpSettings smtp;

    @Inject
    @ConfigProperty(name = "dpsd.mail.check-recipient", defaultValue = "true")
    boolean asks;

    /**
     * What there is to say against an address: {@code recipientAddress} where it is none, {@code recipientDomain} where nothing
     * takes its mail, {@code recipientTls} where that is done without encryption only; empty where nothing is.
     */
    Optional<String> objection(String address) {
        if (!MailAddress.isValid(address)) {
            return Optional.of("recipientAddress");
        }
        // Without a mail server nothing leaves the machine: the built-in mailbox of the demo needs no asking.
        if (!asks || !smtp.isComplete()) {
            return Optional.empty();
        }
        return new TlsProbe(MailHosts.byDns(), SMTP)
                .objection(address)
                .map(objection -> objection == TlsProbe.Objection.NO_TLS ? "recipientTls" : "recipientDomain");
    }
}
