package dk.dpsd.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.CaseAssigned;
import dk.dpsd.casework.grant.CaseGranted;
import dk.dpsd.followup.AnswerCame;
import dk.dpsd.followup.QuestionAsked;
import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.MailState;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.national.DeliveryRefused;
import dk.dpsd.reception.CaseReachedMailbox;
import dk.dpsd.reception.CaseReachedVogter;
import dk.dpsd.reception.CaseReachedVogter.SummaryLine;
import dk.dpsd.reception.CaseWithoutMailbox;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.model.PublicId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in the mails: number and link, and content for Vogtere only (design 8, domain A.16). */
class MailWriterTest {

    private static final String NUMBER = "2026-000123-7";
    private static final PublicId ID = PublicId.random();
    private static final Addressee ANNA = new Addressee("Anna", "anna@demo.example");
    private static final Addressee BO = new Addressee("Bo", "bo@demo.example");
    private static final MailWriter WRITER = new MailWriter("https://dpsd.example/");

    @Test
    void everyAddresseeGetsAMailOfHerOwn() {
        var mails = WRITER.mails(new CaseReachedMailbox(1, ID, NUMBER, "Plejecenter Kaas", List.of(ANNA, BO)));
        assertThat(mails)
                .extracting(MailDraft::recipientAddress)
                .containsExactly("anna@demo.example", "bo@demo.example");
        assertThat(mails.get(0).body()).contains("Til Anna").doesNotContain("Bo", "bo@demo.example");
    }

    @Test
    void mailsHoldNumberAndLink() {
        var mails = Stream.of(
                        WRITER.mails(new CaseReachedMailbox(1, ID, NUMBER, "Plejecenter Kaas", List.of(ANNA))),
                        WRITER.mails(new CaseAssigned(1, ID, NUMBER, ANNA)),
                        WRITER.mails(new CaseGranted(1, ID, NUMBER, ANNA, null)),
                        WRITER.mails(new DeliveryRefused(1, ID, NUMBER, List.of(ANNA))),
                        WRITER.mails(new CaseWithoutMailbox(1, ID, NUMBER, List.of(ANNA))))
                .flatMap(List::stream)
                .toList();
        assertThat(mails).hasSize(5).allSatisfy(mail -> {
            assertThat(mail.subject()).contains(NUMBER).doesNotContain("Kaas");
            assertThat(mail.body())
                    .contains("Sagsnummer: " + NUMBER, "https://dpsd.example/sag/" + ID)
                    .doesNotContain("Kaas", "{", "}");
        });
    }

    /** R-MAIL-06: outside her own location, number, last day, link. */
    @Test
    void whoGetsAccessReadsUntilWhen() {
        var ends = WRITER.mails(new CaseGranted(1, ID, NUMBER, ANNA, LocalDate.of(2026, 12, 1)));
        assertThat(ends).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains("uden for din egen lokation", "til og med 1. december 2026", "/sag/" + ID));
        var endless = WRITER.mails(new CaseGranted(1, ID, NUMBER, ANNA, null));
        assertThat(endless.get(0).body()).contains("ingen slutdato");
    }

    @Test
    void theVogterReadsTheResumeButNotInTheSubject() {
        var mail = vogter(new SummaryLine("summary.headline", "Fald på gangen {0}"))
                .get(0);
        assertThat(mail.body()).contains("Overskrift:\nFald på gangen {0}\n").doesNotContain("/sag/");
        assertThat(mail.subject()).contains(NUMBER).doesNotContain("Fald");
    }

    /** R-MAIL-04, R-ASK-03, R-ASK-04: question and link, and nothing by which the case could be found. */
    @Test
    void theReporterReadsTheQuestionAndALinkAndNothingOfTheCase() {
        var mail = WRITER.mails(new QuestionAsked(1, "reporter@demo.example", "Var {0} oppe?", "token"))
                .get(0);
        assertThat(mail.recipientAddress()).isEqualTo("reporter@demo.example");
        assertThat(mail.body())
                .contains("Var {0} oppe?", "https://dpsd.example/svar/token", "30 dage")
                .doesNotContain(NUMBER, ID.value());
        assertThat(mail.subject()).doesNotContain("oppe");
    }

    /** Two questions to one reporter are two mails, also while the first one waits. */
    @Test
    void whatSaysItsOwnIsNoSecondOfTheSame() {
        var first = WRITER.mails(new QuestionAsked(1, "reporter@demo.example", "Hvornår?", "a"));
        var second = WRITER.mails(new QuestionAsked(1, "reporter@demo.example", "Hvornår?", "b"));
        assertThat(first.get(0).dedupKey()).isNotEqualTo(second.get(0).dedupKey());
    }

    /** R-MAIL-05. */
    @Test
    void theHandlerIsToldOfTheAnswerAndReadsItOnTheCase() {
        var mail = WRITER.mails(new AnswerCame(1, ID, NUMBER, ANNA)).get(0);
        assertThat(mail.subject()).contains(NUMBER);
        assertThat(mail.body()).contains("Til Anna", NUMBER, "https://dpsd.example/sag/" + ID);
    }

    @Test
    void codedTextsReadByNameAndUnknownLabelsAsTheirKey() {
        var mail = vogter(
                        new SummaryLine("summary.severity", "@category.SERIOUS_RISK"),
                        new SummaryLine("summary.unheard", "@home"))
                .get(0);
        assertThat(mail.body())
                .contains("Alvorlighed:\nAlvorlig patientsikkerhedsrisiko\n", "summary.unheard:\n@home\n");
    }

    @Test
    void aResumeTooLongForAMailIsCutAndSaysSo() {
        var long1 = new SummaryLine("summary.headline", "æ".repeat(15_000));
        var long2 = new SummaryLine("summary.description", "ø".repeat(15_000));
        var mail = vogter(long1, long2).get(0);
        assertThat(mail.body())
                .hasSizeLessThanOrEqualTo(OutboxMail.LONGEST_BODY)
                .contains("Resuméet er forkortet", "Den kan ikke besvares");
    }

    @Test
    void whatNeitherDatabaseNorMailCanHoldIsLeftOut() {
        var mail = vogter(new SummaryLine("summary.headline", "a\u0000b\u0007c\ud800d\te\r\nf"))
                .get(0);
        assertThat(mail.body()).contains("abcd\te\nf");
    }

    @Test
    void everyKindHasItsWords() {
        for (var kind : MailKind.values()) {
            assertThat(MailTexts.of(kind + ".subject", "x")).isNotBlank();
            assertThat(MailTexts.label("kind." + kind)).isNotEqualTo("kind." + kind);
        }
        for (var state : MailState.values()) {
            assertThat(MailTexts.label("state." + state)).isNotEqualTo("state." + state);
        }
    }

    private static List<MailDraft> vogter(SummaryLine... lines) {
        return WRITER.mails(new CaseReachedVogter(1, ID, NUMBER, List.of(lines), List.of(ANNA)));
    }
}
