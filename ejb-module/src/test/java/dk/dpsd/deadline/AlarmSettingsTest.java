package dk.dpsd.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-ANON-08: a slip in the settings is one line in the log, and silences no alarm")
class AlarmSettingsTest {

    private static final Logger LOG = Logger.getLogger(AlarmSettings.class.getName());

    private final List<String> lines = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel() + " " + new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(listener);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void whatIsRightIsTakenWithoutAWord() {
        var settings = settings(" 07:15 ", "10");
        assertThat(settings.time()).isEqualTo(LocalTime.of(7, 15));
        assertThat(settings.reminders().first()).hasValue(10);
        assertThat(lines).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "25:00", "half past six"})
    void whatIsNoTimeOfDayIsSaidOnceAndTheDefaultCounts(String time) {
        var settings = settings(time, "none");
        assertThat(settings.time()).isEqualTo(LocalTime.of(6, 30));
        assertThat(settings.time()).isEqualTo(LocalTime.of(6, 30));
        assertThat(lines)
                .containsExactly(
                        "SEVERE dpsd.deadline.alarm-time is \"" + time + "\", and must be a time of day such as"
                                + " 06:30: 06:30 counts until it is corrected and the server started again.");
        assertThat(settings.reminders().isEmpty()).as("the other one counts").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "91", "sixty"})
    void whatAreNoDaysIsSaidOnceAndTheDefaultCounts(String days) {
        var settings = settings("06:30", days);
        LocalDate today = LocalDate.of(2026, 5, 1);
        Instant sixtyDaysAgo = Instant.parse("2026-03-02T12:00:00Z");
        assertThat(settings.reminders().reached(sixtyDaysAgo, today)).hasValue(60);
        assertThat(lines).singleElement().asString().contains("dpsd.deadline.reminder-days", "60,80,89");
    }

    private static AlarmSettings settings(String time, String reminders) {
        var settings = new AlarmSettings();
        settings.writtenTime = time;
        settings.writtenReminders = reminders;
        settings.read();
        return settings;
    }
}
