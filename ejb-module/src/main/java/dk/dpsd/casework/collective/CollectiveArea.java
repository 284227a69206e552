package dk.dpsd.casework.collective;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An area that may be reported collectively, with the subtypes it is counted by (domain B.5). Data, not law in code:
 * {@code collective-areas.csv}.
 */
public record CollectiveArea(Named self, List<Named> subtypes) implements Serializable {

    public CollectiveArea {
        subtypes = List.copyOf(subtypes);
    }

    /**
     * Something with a code and a Danish name, for a while.
     *
     * @param to the last day, or null
     */
    public record Named(String code, String name, LocalDate from, LocalDate to) implements Serializable {
        boolean isValidOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    public String code() {
        return self.code();
    }

    public String name() {
        return self.name();
    }
}
