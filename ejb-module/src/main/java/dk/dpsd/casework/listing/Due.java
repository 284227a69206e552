package dk.dpsd.casework.listing;

import dk.dpsd.casework.model.criteria.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** By what is urgent a list can be narrowed: late, or soon to be. Counted from the day on which somebody asks. */
public enum Due {
    /** Over fristen. */
    LATE("over"),
    /** Snart: so few days left that they stand in yellow. */
    SOON("snart");

    /** As many days as {@code d:days} calls few. */
    static final int FEW = 14;

    private final String code;

    Due(String code) {
        this.code = code;
    }

    public static Optional<Due> parse(String code) {
        return Arrays.stream(values()).filter(due -> due.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** The last days of the 90 that are meant. */
    Days days(LocalDate today) {
        return this == LATE ? new Days(null, today.minusDays(1)) : new Days(today, today.plusDays(FEW));
    }
}
