package dk.dpsd.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Design 11: the same form, the same receipt; and nobody computes it without the installation's secret. */
class ReceiptCodeTest {

    private static final byte[] SECRET = "en hemmelighed".getBytes(StandardCharsets.UTF_8);

    @Test
    void theSameFormGetsTheSameCode() {
        assertThat(ReceiptCode.of("form-1", SECRET)).isEqualTo(ReceiptCode.of("form-1", SECRET));
    }

    @Test
    void anotherFormOrAnotherInstallationGetsAnother() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(ReceiptCode.of("form-" + i, SECRET));
        }
        codes.add(ReceiptCode.of("form-1", new byte[] {1}));
        assertThat(codes).hasSize(1001);
    }

    @Test
    void aCodeHas128BitsInGroupsOfFour() {
        assertThat(ReceiptCode.of("form-1", SECRET)).matches("([0-9A-F]{4}-){7}[0-9A-F]{4}");
    }

    /** What is stored is the plain digest, which a published value holds it to. */
    @Test
    void theDigestIsSha256() {
        assertThat(ReceiptCode.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(ReceiptCode.digest(ReceiptCode.of("form-1", SECRET))).hasSize(64);
    }
}
