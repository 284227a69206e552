package dk.dpsd.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.shared.web.FormToken.Foreign;
import dk.dpsd.shared.web.FormToken.Good;
import dk.dpsd.shared.web.FormToken.Old;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S3: the stateless public form. */
class FormTokenTest {

    private static final byte[] KEY = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final byte[] OTHER_KEY = {1, 2, 3, 4, 5, 6, 7, 9};
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final FormToken TOKEN = new FormToken("kY2_-abcdefghijklmnop0", NOW);
    private static final String TEXT = TOKEN.sign(KEY, "report");

    private static FormToken.Reading read(String text, Instant now) {
        return FormToken.read(text, KEY, "report", now, DAY);
    }

    @Test
    void comesBackAsItWent() {
        assertThat(read(TEXT, NOW)).isEqualTo(new Good(TOKEN));
    }

    @Test
    void growsOldAfterItsLife() {
        assertThat(read(TEXT, NOW.plus(DAY))).isEqualTo(new Good(TOKEN));
        assertThat(read(TEXT, NOW.plus(DAY).plusSeconds(1))).isEqualTo(new Old(TOKEN));
    }

    @Test
    void isNothingUnderAnotherKeyOrForAnotherPurpose() {
        assertThat(FormToken.read(TEXT, OTHER_KEY, "report", NOW, DAY)).isEqualTo(new Foreign());
        assertThat(FormToken.read(TEXT, KEY, "receipt", NOW, DAY)).isEqualTo(new Foreign());
    }

    @Test
    void noCharacterOfItCanBeChanged() {
        for (int i = 0; i < TEXT.length(); i++) {
            char other = TEXT.charAt(i) == 'A' ? 'B' : 'A';
            String changed = TEXT.substring(0, i) + other + TEXT.substring(i + 1);
            // The last letter of a signature holds four bits only: some neighbours decode alike, none is accepted.
            assertThat(read(changed, NOW)).as(changed).isEqualTo(new Foreign());
        }
    }

    @Test
    void theTimeCannotBeRenewed() {
        String later = TEXT.replace(
                Long.toString(NOW.getEpochSecond()), Long.toString(NOW.plus(DAY).getEpochSecond()));
        assertThat(later).isNotEqualTo(TEXT);
        assertThat(read(later, NOW.plus(DAY))).isEqualTo(new Foreign());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "..", "1.a.b", "-1.a.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x"})
    void anythingElseIsForeign(String text) {
        assertThat(read(text, NOW)).isEqualTo(new Foreign());
    }

    @Test
    void holdsOnlyWhatCanStandInAnAddress() {
        var token = new FormToken("a.b", NOW);
        assertThatThrownBy(() -> token.sign(KEY, "report")).isInstanceOf(IllegalArgumentException.class);
    }
}
