package dk.dpsd.mail;

import dk.dpsd.mail.model.Letter;
import dk.dpsd.mail.model.MailAddress;
import dk.dpsd.mail.model.OutboxMail;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A letter in the form of a mail. Sent twice, it has the same Message-ID, so that mailboxes can drop the second. */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    LetterMessage(Session session, String from, Letter letter) throws MessagingException {
        super(session);
        if (!MailAddress.isValid(letter.recipientAddress())) {
            throw new AddressException("not an address");
        }
        messageId = "<dpsd-" + letter.id() + from.substring(from.lastIndexOf('@')) + ">";
        setFrom(new InternetAddress(from, true));
        setRecipient(Message.RecipientType.TO, recipient(letter));
        setSubject(MailAddress.oneLine(letter.subject(), OutboxMail.LONGEST_SUBJECT), UTF_8);
        write(letter);
        setHeader("Auto-Submitted", "auto-generated");
        setSentDate(Date.from(letter.writtenAt()));
        saveChanges();
    }

    private void write(Letter letter) throws MessagingException {
        if (letter.file() == null || letter.file().content() == null) {
            setText(letter.body(), UTF_8);
            return;
        }
        var text = new MimeBodyPart();
        text.setText(letter.body(), UTF_8);
        var along = new MimeBodyPart();
        along.setDataHandler(new DataHandler(new ByteArrayDataSource(
                letter.file().content(), type(letter.file().name()))));
        along.setFileName(letter.file().name());
        setContent(new MimeMultipart(text, along));
    }

    private static String type(String fileName) {
        return fileName.endsWith(".xlsx")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : fileName.endsWith(".csv") ? "text/csv" : "application/pdf";
    }

    private static InternetAddress recipient(Letter letter) throws MessagingException {
        try {
            String name = MailAddress.oneLine(letter.recipientName(), OutboxMail.LONGEST_NAME);
            return new InternetAddress(letter.recipientAddress(), name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("Every Java platform has UTF-8", e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
