package dk.dpsd.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.national.mapping.MappingErrorAnswered;
import dk.dpsd.national.mapping.MappingErrorReported;
import dk.dpsd.shared.Addressee;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-SU-02, design 8: mails about mapping errors hold number and link")
class NationalLettersTest {

    private static final Addressee ANNA = new Addressee("Anna", "anna@demo.example");
    private static final NationalLetters LETTERS = new NationalLetters("https://dpsd.example/");

    @Test
    void theOperatorsAreLedToTheReport() {
        MailDraft mail =
                LETTERS.mails(new MappingErrorReported(40, List.of(ANNA))).get(0);
        assertThat(mail.subject()).isEqualTo("Fejl i mapninger M-40 er meldt");
        assertThat(mail.body()).contains("Anna", "M-40", "https://dpsd.example/drift/mappingfejl?nummer=40");
    }

    @Test
    void whoReportedIsLedToTheAnswer() {
        MailDraft mail = LETTERS.mails(new MappingErrorAnswered(40, ANNA)).get(0);
        assertThat(mail.subject()).isEqualTo("Fejl i mapninger M-40 er besvaret");
        assertThat(mail.body())
                .contains("M-40", "https://dpsd.example/mappingfejl")
                .doesNotContain("/drift");
    }
}
