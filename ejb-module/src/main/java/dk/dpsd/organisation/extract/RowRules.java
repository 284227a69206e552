package dk.dpsd.organisation.extract;

import dk.dpsd.organisation.extract.Refusal.Reason;
import dk.dpsd.organisation.model.SorCode;
import dk.dpsd.organisation.model.UnitFacts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What a row must fulfil by itself, whatever stands in the others. */
final class RowRules {

    private static final int LONGEST = 200;

    private RowRules() {}

    /** What is wrong with the row, if anything. */
    static Optional<Reason> fault(SorRow row) {
        if (row.surplus()) {
            return Optional.of(Reason.SURPLUS_VALUES);
        }
        if (!SorCode.hasForm(row.code())) {
            return Optional.of(Reason.CODE_FORM);
        }
        if (SorCode.parse(row.code()).isEmpty()) {
            return Optional.of(Reason.CODE_CHECK_DIGIT);
        }
        if (row.name().isBlank()) {
            return Optional.of(Reason.NAME_MISSING);
        }
        if (texts(row).anyMatch(t -> t.length() > LONGEST)) {
            return Optional.of(Reason.VALUE_TOO_LONG);
        }
        return dateFault(row);
    }

    /** The facts of a row without fault. */
    static UnitFacts facts(SorRow row) {
        var from = day(row.from(), UnitFacts.EVER);
        return new UnitFacts(
                SorCode.parse(row.code()).orElseThrow().value(),
                row.name(),
                row.kind(),
                SorCode.parse(row.parent()).map(SorCode::value).orElse(null),
                orNull(row.region()),
                orNull(row.municipality()),
                orNull(row.cvr()),
                orNull(row.town()),
                day(row.firstFrom(), from),
                from,
                lastDay(row));
    }

    private static Optional<Reason> dateFault(SorRow row) {
        boolean readable = Stream.of(row.firstFrom(), row.from(), row.to())
                .allMatch(t -> t.isBlank() || SorDates.parse(t).isPresent());
        if (!readable) {
            return Optional.of(Reason.BAD_DATE);
        }
        var last = lastDay(row);
        return last != null && last.isBefore(day(row.from(), UnitFacts.EVER))
                ? Optional.of(Reason.ENDS_BEFORE_START)
                : Optional.empty();
    }

    private static LocalDate lastDay(SorRow row) {
        var day = day(row.to(), null);
        return day == null || SorDates.isForEver(day) ? null : day;
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        return SorDates.parse(text).orElse(otherwise);
    }

    private static Stream<String> texts(SorRow row) {
        return Stream.of(row.name(), row.kind(), row.region(), row.municipality(), row.cvr(), row.town());
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
