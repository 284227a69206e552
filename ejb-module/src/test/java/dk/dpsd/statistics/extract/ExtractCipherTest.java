package dk.dpsd.statistics.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A piece opens with its key, as the piece it was closed for, and otherwise not at all. */
class ExtractCipherTest {

    private static final byte[] CONTENT = "Sagsnummer;Overskrift\r\n".getBytes(StandardCharsets.UTF_8);

    private final ExtractCipher cipher = new ExtractCipher(new byte[32], "");

    @Test
    void whatWasClosedOpens() {
        byte[] closed = cipher.close(CONTENT, 7, 0);
        assertThat(new ExtractCipher(new byte[32], "").open(closed, 7, 0)).isEqualTo(CONTENT);
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("Sagsnummer");
        assertThat(cipher.close(CONTENT, 7, 0)).as("a nonce each").isNotEqualTo(closed);
    }

    @Test
    void noOtherPieceNoOtherExtractNoOtherKeyOpensIt() {
        byte[] closed = cipher.close(CONTENT, 7, 0);
        assertThatThrownBy(() -> cipher.open(closed, 7, 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.open(closed, 8, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new ExtractCipher(new byte[32], "anden").open(closed, 7, 0))
                .isInstanceOf(IllegalStateException.class);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> new ExtractCipher(other, "").open(closed, 7, 0))
                .isInstanceOf(IllegalStateException.class);
        closed[closed.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.open(closed, 7, 0)).isInstanceOf(IllegalStateException.class);
    }
}
