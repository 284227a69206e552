package dk.dpsd.access.web.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.access.web.signon.OutOfOrderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator's mistake is named with its remedy; our demands on the provider are strict whatever its metadata says. */
class SamlProviderTest {

    @TempDir
    Path folder;

    private final SamlSettings settings = new SamlSettings();
    private final SamlProvider provider = new SamlProvider();

    @BeforeEach
    void settings() {
        settings.entityId = Optional.empty();
        settings.keyFile = Optional.empty();
        settings.certificateFile = Optional.empty();
        settings.baseUrl = "https://dpsd.example";
        provider.settings = settings;
        provider.clock = Clock.systemUTC();
        provider.seconds = 3600;
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        settings.metadata = Optional.of(folder.resolve("missing.xml").toString());
        names("cannot be read");
    }

    @Test
    void anAddressWithoutTlsIsNamed() {
        settings.metadata = Optional.of("http://idp.example/metadata");
        names("not fetched over https");
    }

    @Test
    void aKeyWithoutItsCertificateIsNamed() throws IOException {
        settings.metadata = Optional.of(file("<a/>"));
        settings.keyFile = Optional.of("key.pem");
        names("belong together");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no xml",
                "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"https://idp.example\"/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>",
            })
    void metadataThatSayNothingAreNamed(String text) throws IOException {
        settings.metadata = Optional.of(file(text));
        names("metadata cannot be used");
    }

    @Test
    void ourOwnMetadataNameOurAddressAndThatAssertionsMustBeSigned() throws Exception {
        String metadata = provider.ownSide().getSPMetadata();
        assertThat(metadata)
                .contains("entityID=\"https://dpsd.example/log-ind/saml/metadata\"")
                .contains("Location=\"https://dpsd.example/log-ind/saml/svar\"")
                .contains("WantAssertionsSigned=\"true\"");
    }

    @Test
    void ourDemandsAreStrict() throws OutOfOrderException {
        var ours = provider.ownSide();
        assertThat(ours.isStrict()).isTrue();
        assertThat(ours.getWantAssertionsSigned()).isTrue();
        assertThat(ours.getWantXMLValidation()).isTrue();
        assertThat(ours.getRejectDeprecatedAlg()).isTrue();
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("metadata.xml"), text).toString();
    }

    private void names(String cause) {
        assertThatThrownBy(provider::find)
                .isInstanceOf(OutOfOrderException.class)
                .hasMessageContaining(cause);
    }
}
