package dk.dpsd.casework.medicine;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The index over the medicine list, kept in memory: somebody asks at every letter. Read again some minutes later, for
 * another node may have loaded another list.
 */
@ApplicationScoped
public class MedicineShelf {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private record Read(MedicineIndex index, Instant at) {}

    private volatile Read last;

    MedicineIndex index(Instant now, Supplier<MedicineIndex> read) {
        Read known = last;
        if (known == null || now.isAfter(known.at().plus(FRESH))) {
            known = new Read(read.get(), now);
            last = known;
        }
        return known.index();
    }

    /** The list has changed on this node. */
    void clear() {
        last = null;
    }
}
