package dk.dpsd.mail;

import dk.dpsd.mail.model.MailAddress;
import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.seb.request.AccessAnswered;
import dk.dpsd.seb.request.AccessRequested;
import dk.dpsd.seb.review.ReviewOverdue;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.model.PlainText;

/** What stands in the mails of user administration: a link, a number, and to her who asked the reason of a refusal. */
final class SebLetters {

    private final String baseUrl;

    SebLetters(String baseUrl) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    MailDraft mail(AccessRequested event) {
        return draft(MailKind.ACCESS_REQUESTED, event.administrator(), baseUrl + "/seb/anmodning/" + event.request());
    }

    MailDraft mail(AccessAnswered event) {
        return event.reason() == null
                ? draft(MailKind.ACCESS_GIVEN, event.requester(), baseUrl + "/")
                : draft(MailKind.ACCESS_REFUSED, event.requester(), baseUrl + "/seb/anmod", event.reason());
    }

    MailDraft mail(ReviewOverdue event) {
        String month = String.format(
                "%02d-%d", event.month().getMonthValue(), event.month().getYear());
        return draft(
                MailKind.REVIEW_OVERDUE,
                event.administrator(),
                baseUrl + "/seb/gennemgang?vis=overskredne",
                event.rows(),
                month);
    }

    private static MailDraft draft(MailKind kind, Addressee to, Object... things) {
        Object[] arguments = new Object[things.length + 1];
        arguments[0] = MailAddress.oneLine(to.name(), OutboxMail.LONGEST_NAME);
        System.arraycopy(things, 0, arguments, 1, things.length);
        String body = MailTexts.of(kind + ".body", arguments) + MailTexts.of("foot");
        return new MailDraft(
                kind, null, to.name(), to.email(), MailTexts.of(kind + ".subject"), PlainText.printable(body));
    }
}
