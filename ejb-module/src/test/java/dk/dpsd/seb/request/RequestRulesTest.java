package dk.dpsd.seb.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.seb.UserRules;
import dk.dpsd.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request for access must say (R-PRIV-05, R-PRIV-06), and which logins there are. */
class RequestRulesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "anna", "anna@", "@x.dk", "anna@x", "a b@x.dk", "a@x.dk,b@x.dk", "<a@x.dk>", "a@b@x.dk"})
    void theAddressMustBeOneThatCanBeWrittenTo(String email) {
        refused("request.emailWrong", new Wish(email, "Saltum", true, "Sagsbehandler", null));
    }

    @Test
    void workplaceAndRoleMustBeThere() {
        refused("request.workplaceMissing", new Wish("a@x.dk", " ", true, "Sagsbehandler", null));
        refused("request.roleMissing", new Wish("a@x.dk", "Saltum", true, null, null));
        refused("request.tooLong", new Wish("a@x.dk", "x".repeat(201), true, "Sagsbehandler", null));
        refused("request.tooLong", new Wish("a@x.dk", "Saltum", true, "Sagsbehandler", "x".repeat(2001)));
    }

    @Test
    void whatIsThereIsKeptTidy() {
        var wish = RequestRules.checked(new Wish(" a@x.dk ", " Saltum ", true, "Sagsbehandler", " \n"));
        assertThat(wish.email()).isEqualTo("a@x.dk");
        assertThat(wish.workplace()).isEqualTo("Saltum");
        assertThat(wish.message()).isNull();
        assertThat(wish.isPrivateProvider()).isTrue();
    }

    @Test
    void arefusalHasAReason() {
        assertThatThrownBy(() -> RequestRules.reason(" ")).hasMessage("request.reasonMissing");
        assertThatThrownBy(() -> RequestRules.reason("x".repeat(1001))).hasMessage("request.tooLong");
        assertThat(RequestRules.reason(" Ikke hos os ")).isEqualTo("Ikke hos os");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "Anna.Hansen@saltum.dk, anna.hansen",
        "søren_k@x.dk, søren_k",
        "a+dpsd@x.dk, adpsd",
        "mitid:7@x.dk, mitid7"
    })
    void aLoginIsProposedFromTheAddress(String email, String login) {
        assertThat(Logins.from(email)).isEqualTo(login);
        assertThat(UserRules.isLogin(login)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ab", "mitid:7", "Anna", "anna hansen", "-anna", "../anna", "anna\n"})
    void notEverythingIsALogin(String text) {
        assertThat(UserRules.isLogin(text)).isFalse();
    }

    private static void refused(String key, Wish wish) {
        assertThatThrownBy(() -> RequestRules.checked(wish))
                .isInstanceOf(RefusedException.class)
                .hasMessage(key);
    }
}
