package dk.dpsd.access.web.oidc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.access.web.signon.OutOfOrderException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator's mistake is named with its remedy before anybody is sent to a provider. */
class OidcSettingsTest {

    private final OidcSettings settings = new OidcSettings();

    @BeforeEach
    void right() {
        settings.issuer = Optional.of("https://login.example/realms/dpsd");
        settings.clientId = Optional.of("dpsd");
        settings.clientSecret = Optional.of("secret");
        settings.algorithm = "RS256";
    }

    @Test
    void rightSettingsAreRight() {
        assertThatCode(settings::check).doesNotThrowAnyException();
        settings.issuer = Optional.of("http://127.0.0.1:8080/realms/dpsd");
        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    @Test
    void aMissingSecretIsNamed() {
        settings.clientSecret = Optional.empty();
        names("dpsd.oidc.client-secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://login.example", "login.example", "", "https", "http://127.0.0.1.evil.example", "\\"})
    void anIssuerThatCouldBeChangedOnTheWayIsNamed(String issuer) {
        settings.issuer = Optional.of(issuer);
        names("dpsd.oidc.issuer");
    }

    /** A shared secret would let the client itself make tokens; none at all would let everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "RSA", ""})
    void aSignatureWithoutAKeyPairIsNamed(String algorithm) {
        settings.algorithm = algorithm;
        names("dpsd.oidc.signature-algorithm");
    }

    private void names(String setting) {
        assertThatThrownBy(settings::check)
                .isInstanceOf(OutOfOrderException.class)
                .hasMessageContaining(setting)
                .hasMessageContaining("Set ");
    }
}
