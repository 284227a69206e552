package dk.dpsd.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.mail.model.Letter;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** R-MAIL-07: what goes along with a mail. */
class LetterMessageTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Letter LETTER =
            new Letter(7, "Anna", "anna@demo.example", "Emne", "Tekst æøå", Instant.parse("2026-03-01T08:00:00Z"));

    @Test
    void aFileGoesAlongUnderItsName() throws Exception {
        byte[] file = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
        var message = new LetterMessage(
                SESSION, "dpsd@demo.example", LETTER.with(new Letter.File("resume-2026-000123-7.pdf", file)));
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Tekst æøå");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("resume-2026-000123-7.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(file);
        var wire = new ByteArrayOutputStream();
        message.writeTo(wire);
        assertThat(wire.toString(StandardCharsets.US_ASCII)).contains("application/pdf", "Message-ID: <dpsd-7@");
    }

    @Test
    void aLetterWithoutOneIsPlainText() throws Exception {
        assertThat(new LetterMessage(SESSION, "dpsd@demo.example", LETTER).getContent())
                .isEqualTo("Tekst æøå");
        var emptied = LETTER.with(new Letter.File("resume.pdf", null));
        assertThat(new LetterMessage(SESSION, "dpsd@demo.example", emptied).getContent())
                .isEqualTo("Tekst æøå");
    }
}
