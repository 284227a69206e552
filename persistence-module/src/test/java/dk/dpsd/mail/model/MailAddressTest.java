package dk.dpsd.mail.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in the head of a mail can begin another line of it (S4). */
class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.dk", "fornavn.efternavn+dpsd@demo.example", "o'neill@sub.kommune.dk", "a@localhost"})
    void ordinaryAddressesAreValid(String address) {
        assertThat(MailAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.dk",
                "a@",
                "a@b@c",
                "a b@c.dk",
                "a@b.dk\n",
                "a@b.dk\r\nBcc: c@d.dk",
                "a@b.dk, c@d.dk",
                "a@b.dk;c@d.dk",
                "<a@b.dk>",
                "\"a b\"@c.dk",
                "a@b..dk",
                "a@-b.dk",
                "a@b.dk>",
                "a@b.dk\u0000",
                "å@b.dk"
            })
    void everythingElseIsNot(String address) {
        assertThat(MailAddress.isValid(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\r\nBcc: x", "A\nBcc: x", "A\rBcc: x", "A\u2028Bcc: x", "A\u0085Bcc: x", "A\u0000Bcc: x"})
    void aTextForTheHeadIsOneLine(String text) {
        assertThat(MailAddress.oneLine(text, 100)).isEqualTo("A Bcc: x");
        assertThat(MailAddress.oneLine(text, 3)).isEqualTo("A B");
    }
}
