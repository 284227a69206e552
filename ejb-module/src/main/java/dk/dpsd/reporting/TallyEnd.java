package dk.dpsd.reporting;

import dk.dpsd.reporting.model.tally.Tally;
import dk.dpsd.reporting.store.TallyStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A tally ends in the transaction that makes a collective report of it, and not while somebody else still counts. */
@Dependent
class TallyEnd {

    private final TallyStore store;

    @Inject
    TallyEnd(TallyStore store) {
        this.store = store;
    }

    /**
     * Erases the tally of a sheet; nothing where the sheet comes of none, or the tally is gone already.
     *
     * @throws InvalidReportException where it was counted on after the sheet took its numbers
     */
    void with(NewSheet sheet) {
        Optional<Tally> found =
                PaperCode.typed(sheet.tally()).map(PaperCode::digest).flatMap(store::lock);
        found.ifPresent(tally -> {
            if (store.presses(tally.id()) != sheet.tallyPresses()) {
                throw new InvalidReportException(List.of(new Problem("counts", "problem.counts.more")));
            }
            store.erase(tally);
        });
    }
}
