package dk.dpsd.casework.model.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Days from one to another, both of them with it, in Denmark.
 *
 * @param from null where there is no first day
 * @param to null where there is no last day
 */
public record Days(LocalDate from, LocalDate to) {

    public static final Days ANY = new Days(null, null);

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    public boolean isAny() {
        return from == null && to == null;
    }

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The first moment. */
    public Optional<Instant> begins() {
        return Optional.ofNullable(from).map(day -> day.atStartOfDay(DENMARK).toInstant());
    }

    /** The first moment that is too late. */
    public Optional<Instant> ends() {
        return Optional.ofNullable(to)
                .map(day -> day.plusDays(1).atStartOfDay(DENMARK).toInstant());
    }

    /** The days of both; what one leaves open the other says. */
    public Days narrowedBy(Days other) {
        return new Days(
                from == null || other.from != null && other.from.isAfter(from) ? other.from : from,
                to == null || other.to != null && other.to.isBefore(to) ? other.to : to);
    }

    /** The same some days earlier. */
    public Days earlier(int days) {
        return new Days(from == null ? null : from.minusDays(days), to == null ? null : to.minusDays(days));
    }
}
