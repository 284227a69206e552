package dk.dpsd.organisation;

import dk.dpsd.organisation.LiveTree.Snapshot;
import dk.dpsd.organisation.extract.BadFileException;
import dk.dpsd.organisation.extract.RegisterRules;
import dk.dpsd.organisation.extract.SorFile;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.ImportOutcome;
import dk.dpsd.organisation.model.ImportPhase;
import dk.dpsd.organisation.model.SorGeneration;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.store.OrganisationStore;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs one import from the file to the switch (design 3): the new generation is written beside the present one in
 * batches, then one row lets it count, all or nothing.
 */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = System.getLogger(ImportRun.class.getName());

    /** How far an import may go. */
    private enum Aim {
        /** Many closures are asked about first. */
        ASK,
        CONFIRMED,
        COMPARE
    }

    @Inject
    OrganisationStore store;

    @Inject
    ImportJournal journal;

    @Inject
    OwnTransaction transaction;

    @Inject
    LiveTree live;

    @Inject
    Event<TreeChanged> changed;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.sor.parent-header", defaultValue = "Parent-SOR-kode")
    String parentHeader;

    @Inject
    @ConfigProperty(name = "dpsd.sor.parent-header-sor2", defaultValue = "ParentSorId")
    String parentHeaderSor2;

    @Inject
    @ConfigProperty(name = "dpsd.sor.confirm-closures-above-percent", defaultValue = "10")
    int confirmAbovePercent;

    /**
     * @param id the import, whose turn it is
     * @param day the day of the extract
     * @param confirmed whether somebody has said that closing many units is right
     */
    @ActivateRequestContext
    void run(long id, byte[] content, LocalDate day, boolean confirmed) {
        run(id, content, day, confirmed ? Aim.CONFIRMED : Aim.ASK);
    }

    /** Says what the file would do to the register, and does nothing. */
    @ActivateRequestContext
    void compare(long id, byte[] content, LocalDate day) {
        run(id, content, day, Aim.COMPARE);
    }

    private void run(long id, byte[] content, LocalDate day, Aim aim) {
        try {
            attempt(id, content, day, aim);
        } catch (BadFileException bad) {
            journal.end(id, ImportOutcome.REFUSED, bad.key(), bad.detail());
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Import " + id + " of the register failed", failed);
            journal.end(id, ImportOutcome.FAILED, "fault.failed", null);
        } finally {
            cleanUp(id);
        }
    }

    private void attempt(long id, byte[] content, LocalDate day, Aim aim) throws BadFileException {
        var rows = new SorFile(parentHeader, parentHeaderSor2).read(content);
        journal.note(id, r -> r.reached(ImportPhase.CHECKING));
        var checked = RegisterRules.check(rows);
        journal.note(id, r -> r.read(rows.size(), checked.refused().size()));
        journal.noteRefused(id, checked.refused());
        if (checked.accepted().isEmpty()) {
            throw new BadFileException("fault.nothingAccepted", null);
        }
        var before = live.fresh();
        var asOf = notBefore(before, day);
        long generation = transaction.get(
                () -> store.add(new SorGeneration(Clocks.now(clock), asOf)).id());
        var units = new NextGeneration(generation, before.tree(), asOf).build(checked);
        var closures = Closures.between(before.tree(), units, asOf);
        var event = new TreeChanged(generation, NextGeneration.moved(before.tree(), units));
        journal.note(
                id,
                r -> r.compared(
                        closures.active(), closures.closing(), event.moved().size()));
        if (aim == Aim.COMPARE) {
            journal.noteDifferences(id, Differences.between(before.tree(), units, asOf));
            journal.end(id, ImportOutcome.COMPARED, null, null);
            return;
        }
        if (closures.exceed(confirmAbovePercent) && aim != Aim.CONFIRMED) {
            journal.noteDifferences(id, Differences.between(before.tree(), units, asOf));
            journal.end(id, ImportOutcome.NEEDS_CONFIRMATION, null, null);
            return;
        }
        write(id, generation, units);
        letCount(id, before, units, event);
    }

    private void write(long id, long generation, List<SorUnit> units) {
        journal.note(id, r -> r.writing(generation, units.size()));
        for (int from = 0; from < units.size(); from += ImportJournal.BATCH) {
            int to = Math.min(from + ImportJournal.BATCH, units.size());
            var batch = units.subList(from, to);
            transaction.run(() -> {
                journal.noteHere(id, r -> r.wrote(to));
                store.add(batch);
            });
        }
    }

    private void letCount(long id, Snapshot before, List<SorUnit> units, TreeChanged event) {
        journal.note(id, r -> r.reached(ImportPhase.SWITCHING));
        var stamp = transaction.get(() -> {
            journal.noteHere(id, r -> r.end(ImportOutcome.DONE, null, null, Clocks.now(clock)));
            store.generation(event.generation()).orElseThrow().complete(units.size());
            if (!store.switchTo(event.generation(), before.stamp().current())) {
                throw new IllegalStateException("another generation came between");
            }
            changed.fire(event);
            return store.stamp();
        });
        live.publish(stamp, Hierarchy.of(units, before.tree().successors()));
    }

    /** A file older than the register does not close units in the past. */
    private LocalDate notBefore(Snapshot before, LocalDate day) {
        return before.stamp()
                .current()
                .flatMap(g -> transaction.get(() -> store.generation(g)))
                .map(SorGeneration::asOf)
                .filter(known -> known.isAfter(day))
                .orElse(day);
    }

    /** Prunes what nobody needs any more, also what a broken import left, and gives the turn back. */
    private void cleanUp(long id) {
        try {
            for (long generation : transaction.get(() -> new ArrayList<>(store.prunable()))) {
                boolean more = true;
                while (more) {
                    more = transaction.get(() -> {
                        journal.noteHere(id, r -> {});
                        return store.prune(generation, ImportJournal.BATCH);
                    });
                }
            }
        } catch (RuntimeException later) {
            LOG.log(Level.WARNING, "Old generations of the register stay until the next import", later);
        } finally {
            journal.giveTurnBack(id);
        }
    }
}
