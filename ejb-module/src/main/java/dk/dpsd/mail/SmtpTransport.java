package dk.dpsd.mail;

import dk.dpsd.mail.model.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Sends over SMTP with STARTTLS and a checked server certificate, or not at all (R-RES-06): a server without them gets no
 * byte of a mail, not even who it is for.
 */
final class SmtpTransport implements MailTransport {

    private static final Logger LOG = System.getLogger(SmtpTransport.class.getName());

    private final SmtpSettings settings;

    SmtpTransport(SmtpSettings settings) {
        this.settings = settings;
    }

    @Override
    public Line open() {
        return new SmtpLine(Session.getInstance(settings.session()));
    }

    private final class SmtpLine implements Line {

        private final Session session;
        private Transport transport;

        private SmtpLine(Session session) {
            this.session = session;
        }

        @Override
        public Outcome send(Letter letter) {
            LetterMessage message;
            try {
                message = new LetterMessage(session, settings.from, letter);
            } catch (MessagingException e) {
                return Outcome.refused("reason.broken");
            }
            try {
                connect();
            } catch (MessagingException e) {
                return failed(SmtpFailure.whileConnecting(e), e);
            }
            try {
                transport.sendMessage(message, message.getAllRecipients());
                return Outcome.SENT;
            } catch (MessagingException e) {
                return failed(SmtpFailure.whileSending(e), e);
            }
        }

        private void connect() throws MessagingException {
            if (transport == null || !transport.isConnected()) {
                close();
                transport = session.getTransport();
                transport.connect(settings.user.orElse(null), settings.password.orElse(null));
            }
        }

        /** What the server wrote may name the recipient: the log gets the kind of failure only. */
        private Outcome failed(Outcome outcome, MessagingException e) {
            LOG.log(
                    Level.WARNING,
                    "A mail was not sent: {0} ({1})",
                    outcome.reason(),
                    e.getClass().getSimpleName());
            return outcome;
        }

        @Override
        public void close() {
            if (transport == null) {
                return;
            }
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.log(
                        Level.DEBUG,
                        "The mail server hung up first: {0}",
                        e.getClass().getSimpleName());
            }
            transport = null;
        }
    }
}
