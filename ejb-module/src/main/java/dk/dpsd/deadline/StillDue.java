package dk.dpsd.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Forgets what people were told of cases that are due no more, so that they are told again if these come back. */
final class StillDue {

    private StillDue() {}

    /**
     * What was told of cases that are still due.
     *
     * @param told of all cases
     * @param due the ids of those people are to be told of now
     * @param forget takes away what was told of any other
     */
    static <T> List<T> of(List<T> told, ToLongFunction<T> caseOf, Set<Long> due, Consumer<T> forget) {
        List<T> kept = new ArrayList<>();
        for (T row : told) {
            if (due.contains(caseOf.applyAsLong(row))) {
                kept.add(row);
            } else {
                forget.accept(row);
            }
        }
        return kept;
    }
}
