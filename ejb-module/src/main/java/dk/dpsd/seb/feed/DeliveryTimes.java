package dk.dpsd.seb.feed;

import dk.dpsd.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The times of day at which role rows reach the case system (R-SEB-07), in Danish time: {@code 00,06,12,18}. */
final class DeliveryTimes {

    private final List<LocalTime> times;

    private DeliveryTimes(List<LocalTime> times) {
        this.times = times;
    }

    /** @throws IllegalArgumentException where the text is no list of hours, or of hours and minutes */
    static DeliveryTimes parse(String text) {
        List<LocalTime> times = Arrays.stream(text.split(","))
                .map(String::strip)
                .map(DeliveryTimes::time)
                .sorted()
                .toList();
        return new DeliveryTimes(times);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.length() == 2 ? text + ":00" : text);
        } catch (java.time.format.DateTimeParseException wrong) {
            throw new IllegalArgumentException("dpsd.seb.deliver-at: not a time of day: " + text, wrong);
        }
    }

    /** The last moment of delivery that has come; a time that a change of the clock skips comes right after it. */
    Instant last(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.COPENHAGEN);
        return Stream.of(today, today.minusDays(1))
                .flatMap(day -> times.stream().map(time -> moment(day, time)))
                .filter(moment -> !moment.isAfter(now))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** The moment of delivery after this one. */
    Instant next(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.COPENHAGEN);
        return Stream.of(today, today.plusDays(1))
                .flatMap(day -> times.stream().map(time -> moment(day, time)))
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, Clocks.COPENHAGEN).toInstant();
    }
}
