package dk.dpsd.national.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.national.model.notice.Showing.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Design 13: announcements cost no page a statement more")
class AnnouncementBoardTest {

    private static final Instant NOON = Instant.parse("2026-03-29T10:00:00Z");

    /** Pages cost no statement more: the node asks once in its seconds, and at once where it changed something itself. */
    @Test
    void aNodeAsksSeldom() {
        var now = new AtomicInteger();
        var asked = new AtomicInteger();
        var board = new AnnouncementBoard(new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return NOON.plusSeconds(now.get());
            }
        });
        var line = new AnnouncementLine(
                1, "Nede", null, NOON.plusSeconds(5), NOON.plusSeconds(10), Level.WARNING, true, "op");
        Supplier<List<AnnouncementLine>> ask = () -> {
            asked.incrementAndGet();
            return List.of(line);
        };
        assertThat(board.shown(ask)).isEmpty();
        now.set(5);
        assertThat(board.shown(ask)).hasSize(1);
        now.set(10);
        assertThat(board.shown(ask)).isEmpty();
        assertThat(asked).hasValue(1);
        now.set(15);
        board.shown(ask);
        assertThat(asked).hasValue(2);
        board.forget(new AnnouncementsChanged());
        board.shown(ask);
        assertThat(asked).hasValue(3);
    }
}
