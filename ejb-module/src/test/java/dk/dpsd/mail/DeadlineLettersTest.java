package dk.dpsd.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.deadline.AnonymisationDue;
import dk.dpsd.deadline.CaseLine;
import dk.dpsd.deadline.HandlerReminded;
import dk.dpsd.deadline.SuperuserAlarmed;
import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.model.PublicId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-ANON-08, R-MAIL-09, X-08: mails of deadlines are about several cases, and so about none")
class DeadlineLettersTest {

    private static final DeadlineLetters LETTERS = new DeadlineLetters("https://dpsd.example/");
    private static final Addressee ANNA = new Addressee("Anna", "anna@demo.example");
    private static final PublicId ID = PublicId.random();
    private static final String NUMBER = "2026-000123-7";
    private static final CaseLine LATE = new CaseLine(ID, NUMBER, -3);
    private static final CaseLine SOON = new CaseLine(PublicId.random(), "2026-000124-5", 7);

    private static void namesTheCase(MailDraft mail) {
        assertThat(mail.caseId()).isNull();
        assertThat(mail.body())
                .contains(NUMBER + ": 3 dage over fristen\nhttps://dpsd.example/sag/" + ID)
                .doesNotContain("sager til", "{", "}");
    }

    @Test
    void theAlarmNamesNumbersDaysAndLinks() {
        var mail = LETTERS.mail(new AnonymisationDue(ANNA, List.of(LATE, SOON)));
        namesTheCase(mail);
        assertThat(mail.body()).contains("2026-000124-5: 7 dage tilbage");
        var many = LETTERS.mail(new AnonymisationDue(ANNA, Collections.nCopies(1_000, LATE)));
        assertThat(many.body()).contains("Og 900 sager til").hasSizeLessThan(OutboxMail.LONGEST_BODY);
    }

    @Test
    void theReminderNamesNumbersDaysAndLinks() {
        var mail = LETTERS.mail(new HandlerReminded(ANNA, List.of(LATE, SOON)));
        namesTheCase(mail);
        assertThat(mail.body()).contains("Du er sagsejer", "2026-000124-5: 7 dage tilbage");
        var many = LETTERS.mail(new HandlerReminded(ANNA, Collections.nCopies(1_000, LATE)));
        assertThat(many.body()).contains("Og 900 sager til").hasSizeLessThan(OutboxMail.LONGEST_BODY);
    }

    @Test
    void theSuperuserReadsWhatIsNewWhatStaysAndHowManyEnded() {
        var mail = LETTERS.mail(new SuperuserAlarmed(ANNA, List.of(LATE), List.of(LATE, LATE), 2));
        namesTheCase(mail);
        assertThat(mail.body())
                .contains("3 sager er over fristen", "https://dpsd.example/frister", "2 sager er ikke længere")
                .containsSubsequence("Nye over fristen", "Fortsat over fristen");
        var ended = LETTERS.mail(new SuperuserAlarmed(ANNA, List.of(), List.of(), 1));
        assertThat(ended.body())
                .contains("Ingen sager er over fristen", "1 sag er ikke længere")
                .doesNotContain("Nye over", "Fortsat over");
        List<CaseLine> thousand = Collections.nCopies(1_000, LATE);
        var many = LETTERS.mail(new SuperuserAlarmed(ANNA, thousand, thousand, 0));
        assertThat(many.body())
                .contains("Og 950 sager til")
                .doesNotContain("ikke længere")
                .hasSizeLessThan(OutboxMail.LONGEST_BODY);
    }
}
