package dk.dpsd.mail;

import dk.dpsd.mail.model.MailAddress;
import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.national.mapping.MappingErrorAnswered;
import dk.dpsd.national.mapping.MappingErrorReported;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.model.PlainText;
import java.util.List;

/** What stands in the mails about mapping errors: number and link. */
final class NationalLetters {

    private final String baseUrl;

    NationalLetters(String baseUrl) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    List<MailDraft> mails(MappingErrorReported event) {
        return event.operators().stream()
                .map(to -> draft(
                        MailKind.MAPPING_ERROR_REPORTED,
                        to,
                        event.number(),
                        "/drift/mappingfejl?nummer=" + event.number()))
                .toList();
    }

    List<MailDraft> mails(MappingErrorAnswered event) {
        return List.of(draft(MailKind.MAPPING_ERROR_ANSWERED, event.reporter(), event.number(), "/mappingfejl"));
    }

    private MailDraft draft(MailKind kind, Addressee to, long number, String path) {
        String label = "M-" + number;
        String body = MailTexts.of(
                        kind + ".body", MailAddress.oneLine(to.name(), OutboxMail.LONGEST_NAME), label, baseUrl + path)
                + MailTexts.of("foot");
        return new MailDraft(
                kind, null, to.name(), to.email(), MailTexts.of(kind + ".subject", label), PlainText.printable(body));
    }
}
