package dk.dpsd.deadline;

import dk.dpsd.deadline.model.ReminderStages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When people are alarmed and reminded, as the installation says. What cannot be read is said in one line of the log, once a
 * start, and the default stands in for it: a slip of the operator's must not silence the alarms (R-ANON-08).
 */
@ApplicationScoped
public class AlarmSettings {

    static final String TIME = "06:30";
    static final String REMINDERS = "60,80,89";

    private static final Logger LOG = System.getLogger(AlarmSettings.class.getName());

    @Inject
    @ConfigProperty(name = "dpsd.deadline.alarm-time", defaultValue = TIME)
    String writtenTime = TIME;

    @Inject
    @ConfigProperty(name = "dpsd.deadline.reminder-days", defaultValue = REMINDERS)
    String writtenReminders = REMINDERS;

    private LocalTime time;
    private ReminderStages reminders;

    @PostConstruct
    void read() {
        time = read("dpsd.deadline.alarm-time", writtenTime, TIME, "a time of day such as 06:30", LocalTime::parse);
        reminders = read(
                "dpsd.deadline.reminder-days",
                writtenReminders,
                REMINDERS,
                "days from 1 to 90 such as 60,80,89, or none",
                ReminderStages::parse);
    }

    /** In Denmark. */
    LocalTime time() {
        return time;
    }

    /** At which ages of a case its handler is reminded. */
    ReminderStages reminders() {
        return reminders;
    }

    private static <T> T read(String key, String written, String instead, String right, Function<String, T> reading) {
        try {
            return reading.apply(written.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            LOG.log(
                    Level.ERROR,
                    "{0} is \"{1}\", and must be {2}: {3} counts until it is corrected and the server started again.",
                    key,
                    written,
                    right,
                    instead);
            return reading.apply(instead);
        }
    }
}
