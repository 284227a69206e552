package dk.dpsd.organisation;

import dk.dpsd.organisation.extract.Refusal;
import dk.dpsd.organisation.model.ImportOutcome;
import dk.dpsd.organisation.model.RefusedUnit;
import dk.dpsd.organisation.model.SorImportRecord;
import dk.dpsd.organisation.model.UnitDifference;
import dk.dpsd.organisation.model.UnitDifference.Facts;
import dk.dpsd.organisation.model.UnitDifference.Kind;
import dk.dpsd.organisation.store.SorImportStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Keeps an import's report up to date while it runs, so that every node can show how far it is. */
@ApplicationScoped
class ImportJournal {

    static final int BATCH = 1000;

    @Inject
    SorImportStore store;

    @Inject
    OwnTransaction transaction;

    @Inject
    Clock clock;

    /**
     * Takes the turn and opens a report.
     *
     * @throws RefusedException where another import is running, on this node or another
     */
    long begin(String fileName, String by) {
        return transaction.get(() -> {
            var now = Clocks.now(clock);
            var record = store.add(new SorImportRecord(fileName, now, by));
            if (!store.takeTurn(record.id(), now)) {
                throw new RefusedException("import.busy");
            }
            return record.id();
        });
    }

    /** Notes something in a transaction of its own. */
    void note(long id, Consumer<SorImportRecord> what) {
        transaction.run(() -> noteHere(id, what));
    }

    /** Notes something in the caller's transaction, which fails where the turn has been lost to another node. */
    void noteHere(long id, Consumer<SorImportRecord> what) {
        if (!store.keepTurn(id, Clocks.now(clock))) {
            throw new IllegalStateException("import " + id + " has lost its turn");
        }
        what.accept(store.find(id).orElseThrow());
    }

    void noteRefused(long id, List<Refusal> refused) {
        for (int from = 0; from < refused.size(); from += BATCH) {
            var batch = refused.subList(from, Math.min(from + BATCH, refused.size())).stream()
                    .map(r -> row(id, r))
                    .toList();
            transaction.run(() -> store.addRefused(batch));
        }
    }

    /** What the file would do, unit by unit. */
    void noteDifferences(long id, Differences differences) {
        note(
                id,
                r -> r.found(
                        differences.count(Kind.COMES), differences.count(Kind.MOVES), differences.count(Kind.CHANGES)));
        List<Facts> listed = differences.listed();
        List<UnitDifference> rows = IntStream.range(0, listed.size())
                .mapToObj(i -> new UnitDifference(id, i + 1, listed.get(i)))
                .toList();
        transaction.run(() -> store.addDifferences(rows));
    }

    /** Ends an import that did not succeed. */
    void end(long id, ImportOutcome how, String fault, String detail) {
        transaction.run(() -> store.find(id).orElseThrow().end(how, fault, cut(detail), Clocks.now(clock)));
    }

    void giveTurnBack(long id) {
        transaction.run(() -> store.giveTurnBack(id));
    }

    private static RefusedUnit row(long id, Refusal refusal) {
        var row = refusal.row();
        return new RefusedUnit(
                id, row.line(), refusal.reason().key(), refusal.causeLine(), cut(row.code()), cut(row.name()));
    }

    static String cut(String text) {
        return text == null || text.length() <= 200 ? text : text.substring(0, 200);
    }
}
