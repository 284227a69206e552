package dk.dpsd.mail;

import dk.dpsd.casework.CaseAssigned;
import dk.dpsd.casework.grant.CaseGranted;
import dk.dpsd.followup.AnswerCame;
import dk.dpsd.followup.QuestionAsked;
import dk.dpsd.mail.model.MailAddress;
import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.national.DeliveryRefused;
import dk.dpsd.reception.CaseReachedMailbox;
import dk.dpsd.reception.CaseReachedVogter;
import dk.dpsd.reception.CaseReachedVogter.SummaryLine;
import dk.dpsd.reception.CaseWithoutMailbox;
import dk.dpsd.seb.CombinationNeutralised;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands in the mails (domain A.16): number and link, never content (design 8). The exceptions are the original resumé
 * for Vogtere (R-MAIL-02, R-RES-07) and the question to a reporter (R-MAIL-04); subjects never carry content.
 */
final class MailWriter {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("da"));

    private final String baseUrl;

    MailWriter(String baseUrl) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    List<MailDraft> mails(CaseReachedMailbox event) {
        return event.receivers().stream()
                .map(to -> plain(MailKind.CASE_IN_MAILBOX, event.caseId(), event.publicId(), event.number(), to))
                .toList();
    }

    List<MailDraft> mails(CaseAssigned event) {
        return List.of(
                plain(MailKind.CASE_ASSIGNED, event.caseId(), event.publicId(), event.number(), event.handler()));
    }

    List<MailDraft> mails(CaseGranted event) {
        var kind = MailKind.CASE_GRANTED;
        Addressee to = event.grantee();
        String until = event.until() == null
                ? MailTexts.of(kind + ".endless")
                : MailTexts.of(kind + ".until", DAY.format(event.until()));
        String body = MailTexts.of(kind + ".body", name(to), event.number(), link(event.publicId()), until);
        return List.of(new MailDraft(
                kind, event.caseId(), to.name(), to.email(), subject(kind, event.number()), PlainText.printable(body)));
    }

    /** Without number and name: the reporter gets nothing of the case (R-ASK-04, R-MAIL-04). */
    List<MailDraft> mails(QuestionAsked event) {
        var kind = MailKind.QUESTION_ASKED;
        String body = MailTexts.of(kind + ".body", event.question(), baseUrl + "/svar/" + event.token());
        return List.of(new MailDraft(
                kind, event.caseId(), "", event.address(), MailTexts.of(kind + ".subject"), PlainText.printable(body)));
    }

    List<MailDraft> mails(AnswerCame event) {
        return List.of(plain(MailKind.ANSWER_CAME, event.caseId(), event.publicId(), event.number(), event.handler()));
    }

    List<MailDraft> mails(CaseWithoutMailbox event) {
        return event.operators().stream()
                .map(to -> plain(MailKind.CASE_WITHOUT_MAILBOX, event.caseId(), event.publicId(), event.number(), to))
                .toList();
    }

    List<MailDraft> mails(DeliveryRefused event) {
        return event.people().stream()
                .map(to -> plain(MailKind.DELIVERY_REFUSED, event.caseId(), event.publicId(), event.number(), to))
                .toList();
    }

    List<MailDraft> mails(CaseReachedVogter event) {
        String resume = resume(event.summary());
        return event.vogtere().stream().map(to -> vogter(event, to, resume)).toList();
    }

    /** Names nobody: whom it is about stands on the page. */
    List<MailDraft> mails(CombinationNeutralised event) {
        var kind = MailKind.COMBINATION_NEUTRALISED;
        return event.administrators().stream()
                .map(to -> new MailDraft(
                        kind,
                        null,
                        to.name(),
                        to.email(),
                        MailTexts.of(kind + ".subject"),
                        PlainText.printable(MailTexts.of(kind + ".body", name(to), baseUrl + "/seb"))))
                .toList();
    }

    private MailDraft plain(MailKind kind, long caseId, PublicId publicId, String number, Addressee to) {
        String body = MailTexts.of(kind + ".body", name(to), number, link(publicId));
        return new MailDraft(kind, caseId, to.name(), to.email(), subject(kind, number), PlainText.printable(body));
    }

    private static MailDraft vogter(CaseReachedVogter event, Addressee to, String resume) {
        var kind = MailKind.CASE_FOR_VOGTER;
        String head = MailTexts.of(kind + ".body", name(to), event.number());
        String foot = MailTexts.of("foot");
        int room = OutboxMail.LONGEST_BODY - head.length() - foot.length();
        String body = head + cut(resume, room) + foot;
        return new MailDraft(
                kind, event.caseId(), to.name(), to.email(), subject(kind, event.number()), PlainText.printable(body));
    }

    private static String name(Addressee to) {
        return MailAddress.oneLine(to.name(), OutboxMail.LONGEST_NAME);
    }

    private static String subject(MailKind kind, String number) {
        return MailTexts.of(kind + ".subject", number);
    }

    private String link(PublicId publicId) {
        return baseUrl + "/sag/" + publicId;
    }

    private static String resume(List<SummaryLine> summary) {
        var lines = new ArrayList<String>();
        for (SummaryLine line : summary) {
            lines.add(MailTexts.label(line.label()) + ":");
            lines.add(MailTexts.text(line.text()));
            lines.add("");
        }
        return String.join("\n", lines);
    }

    private static String cut(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        String note = MailTexts.of("summary.cut");
        return text.substring(0, room - note.length()) + note;
    }
}
