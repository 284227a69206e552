package dk.dpsd.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys travel in addresses: they come back to the microsecond, and what is no key is none. */
class PageKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T22:33:44.123456Z",
                "2026-11-21T22:33:44Z",
                "2026-11-21T22:33:44.000001Z",
                "2026-11-21T22:33:44.999999Z",
                "1970-01-01T00:00:00Z",
            })
    void aKeyComesBackAsItWas(String moment) {
        var key = new PageKey(Instant.parse(moment), 4711);
        assertThat(PageKey.parse(key.toString())).contains(key);
    }

    @Test
    void itIsWrittenInMicroseconds() {
        assertThat(new PageKey(Instant.parse("1970-01-01T00:00:01.000002Z"), 3)).hasToString("1000002-3");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "-",
                "1-",
                "-1",
                "1-2-3",
                "a-1",
                "1 or 1=1-2",
                "1-2 ",
                "9999999999999999999-1",
                "1-9999999999999999999",
            })
    void whatIsNoKeyIsNone(String text) {
        assertThat(PageKey.parse(text)).isEmpty();
    }
}
