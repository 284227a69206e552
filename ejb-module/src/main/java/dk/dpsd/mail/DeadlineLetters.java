package dk.dpsd.mail;

import dk.dpsd.deadline.AnonymisationDue;
import dk.dpsd.deadline.CaseLine;
import dk.dpsd.deadline.HandlerReminded;
import dk.dpsd.deadline.SuperuserAlarmed;
import dk.dpsd.mail.model.MailAddress;
import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.model.PlainText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in the mails of deadlines: numbers, days and links. They are about several cases, and so about none: what goes
 * when one of them ends is not here (design 8).
 */
final class DeadlineLetters {

    /** More than anybody does in a day, and less than a mail has room for. */
    private static final int MOST_CASES = 100;

    /** Of each of two lists in one mail. */
    private static final int MOST_OF_TWO = 50;

    private final String baseUrl;

    DeadlineLetters(String baseUrl) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    MailDraft mail(AnonymisationDue event) {
        var kind = MailKind.ANONYMISATION_DUE;
        return draft(
                kind,
                event.to(),
                MailTexts.of(kind + ".body", name(event.to()), lines(kind, event.cases(), MOST_CASES)));
    }

    MailDraft mail(HandlerReminded event) {
        var kind = MailKind.HANDLER_REMINDED;
        return draft(
                kind,
                event.to(),
                MailTexts.of(kind + ".body", name(event.to()), lines(kind, event.cases(), MOST_CASES)));
    }

    MailDraft mail(SuperuserAlarmed event) {
        var kind = MailKind.CASES_LATE;
        var body = new StringBuilder(MailTexts.of(
                kind + ".body",
                name(event.to()),
                event.fresh().size() + event.known().size(),
                baseUrl + "/frister"));
        if (event.ended() > 0) {
            body.append(MailTexts.of(kind + ".ended", event.ended()));
        }
        if (!event.fresh().isEmpty()) {
            body.append(MailTexts.of(kind + ".fresh", lines(kind, event.fresh(), MOST_OF_TWO)));
        }
        if (!event.known().isEmpty()) {
            body.append(MailTexts.of(kind + ".known", lines(kind, event.known(), MOST_OF_TWO)));
        }
        return draft(kind, event.to(), body.toString());
    }

    private String lines(MailKind kind, List<CaseLine> cases, int most) {
        int more = cases.size() - most;
        String list = cases.stream()
                .limit(most)
                .map(one -> MailTexts.of(
                        kind + (one.daysLeft() < 0 ? ".late" : ".soon"),
                        one.number(),
                        Math.abs(one.daysLeft()),
                        baseUrl + "/sag/" + one.publicId()))
                .collect(Collectors.joining("\n"));
        return more > 0 ? list + MailTexts.of(kind + ".more", more) : list;
    }

    private static MailDraft draft(MailKind kind, Addressee to, String body) {
        return new MailDraft(
                kind,
                null,
                to.name(),
                to.email(),
                MailTexts.of(kind + ".subject"),
                PlainText.printable(body + MailTexts.of("foot")));
    }

    private static String name(Addressee to) {
        return MailAddress.oneLine(to.name(), OutboxMail.LONGEST_NAME);
    }
}
