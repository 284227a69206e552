package dk.dpsd.reporting.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCodeTest {

    private static final byte[] SECRET = new byte[32];

    @Test
    void theSameFormKeepsItsCode() {
        String code = DraftCode.of("key", SECRET);
        assertThat(code).matches("([0-9A-F]{4}-){7}[0-9A-F]{4}").isEqualTo(DraftCode.of("key", SECRET));
        assertThat(DraftCode.of("other", SECRET)).isNotEqualTo(code);
        byte[] another = new byte[32];
        another[0] = 1;
        assertThat(DraftCode.of("key", another)).isNotEqualTo(code);
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        String code = DraftCode.of("key", SECRET);
        assertThat(DraftCode.read(code)).contains(code);
        assertThat(DraftCode.read("  " + code.toLowerCase(Locale.ROOT).replace('-', ' ') + "\n"))
                .contains(code);
        assertThat(DraftCode.read(code.replace("-", ""))).contains(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "1234", "G000-0000-0000-0000-0000-0000-0000-0000", "0000-0000-0000-0000-0000-0000-0000-000"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(DraftCode.read(typed)).isEmpty();
    }

    /** The receipt's code says another thing of the same key: neither opens what the other does. */
    @Test
    void onlyItsDigestIsStored() {
        String code = DraftCode.of("key", SECRET);
        assertThat(DraftCode.digest(code)).matches("[0-9a-f]{64}").doesNotContain(code.substring(0, 4));
    }
}
