package dk.dpsd.statistics.extract;

import dk.dpsd.access.ScopesOfOthers;
import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Keeps;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.sheet.CsvFile;
import dk.dpsd.shared.sheet.Sheet;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.extract.Extract;
import dk.dpsd.statistics.model.extract.ExtractPiece;
import dk.dpsd.statistics.model.extract.ExtractState;
import dk.dpsd.statistics.run.CaseSheets;
import dk.dpsd.statistics.run.ReportWords;
import dk.dpsd.statistics.store.CaseSheetStore;
import dk.dpsd.statistics.store.CaseSheetStore.CaseLine;
import dk.dpsd.statistics.store.ExtractStore;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes extracts, a piece a transaction, each with the rights their owner has at that moment: who lost a role meanwhile finds
 * nothing in the rest. Keyed by the extract's version: of two nodes one writes.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Keeps(
        value = "Extract.words",
        because = "of no case: the Stednavne and Emneord somebody asks for; gone with the extract after seven days")
public class ExtractDesk {

    /** So many cases a piece. */
    static final int PIECE = 500;

    @Inject
    ExtractStore store;

    @Inject
    CaseSheetStore cases;

    @Inject
    CaseSheets sheets;

    @Inject
    ScopesOfOthers scopes;

    @Inject
    LiveTree tree;

    @Inject
    ExtractKey key;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> log;

    /**
     * How far the making of one is.
     *
     * @param last the last case written
     * @param seeming columns that seem to name somebody so far
     */
    public record Progress(long extract, long last, Set<CaseColumn> seeming, boolean more) {}

    @Requires(Action.RUN_SYSTEM_TASK)
    public List<Long> due() {
        return store.due(Clocks.now(clock));
    }

    /** Takes one that is due, and throws away what a broken try has left of it; empty where another node has it. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Optional<Progress> begin(long id) {
        return store.find(id)
                .filter(extract -> store.due(Clocks.now(clock)).contains(extract.id()))
                .map(extract -> {
                    store.empty(id);
                    extract.begin(Clocks.now(clock));
                    return new Progress(id, 0, EnumSet.noneOf(CaseColumn.class), true);
                });
    }

    /** Writes the next piece; empty where the extract has to begin anew, or is gone. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Optional<Progress> goOn(Progress progress) {
        return store.find(progress.extract())
                .filter(extract -> extract.state() == ExtractState.RUNNING)
                .map(extract -> next(extract, progress));
    }

    private Progress next(Extract extract, Progress progress) {
        Scope scope = scopes.of(extract.account(), Action.DRAW_REPORTS);
        CaseCriteria criteria =
                extract.criteria(unit -> tree.current().path(unit).size());
        List<CaseColumn> columns = extract.columns();
        List<CaseLine> lines = cases.behind(scope, criteria, columns, progress.last(), PIECE);
        boolean first = extract.pieces() == 0;
        if (first || !lines.isEmpty()) {
            byte[] content = csv(columns, lines, first);
            byte[] closed = key.cipher().close(content, extract.id(), extract.pieces());
            store.write(
                    new ExtractPiece(extract.id(), extract.pieces(), closed),
                    extract.id(),
                    lines.stream().map(CaseLine::id).toList());
            extract.wrote(lines.size(), Clocks.now(clock));
        }
        Set<CaseColumn> seeming = seeming(columns, lines, progress.seeming());
        boolean more = lines.size() == PIECE;
        if (!more) {
            finish(extract, seeming);
        }
        long last =
                lines.isEmpty() ? progress.last() : lines.get(lines.size() - 1).id();
        return new Progress(extract.id(), last, seeming, more);
    }

    private void finish(Extract extract, Set<CaseColumn> seeming) {
        extract.finish(List.copyOf(seeming), Clocks.now(clock));
        log.fire(new RecordsDeed(
                extract.account(),
                null,
                "extractMade",
                List.of(
                        FieldChange.harmless("purpose", null, extract.purpose().name()),
                        FieldChange.harmless("count", null, Integer.toString(extract.casesDone())))));
    }

    /** The header once, before the first lines; the byte order mark with it. */
    private byte[] csv(List<CaseColumn> columns, List<CaseLine> lines, boolean first) {
        ReportWords words = ReportWords.danish();
        List<String> header = sheets.header(columns, words);
        List<List<Object>> rows =
                lines.stream().map(line -> sheets.cells(line, columns, words)).toList();
        var out = new ByteArrayOutputStream();
        try {
            CsvFile.write(new Sheet("", header, rows), out);
            if (first) {
                return out.toByteArray();
            }
            var alone = new ByteArrayOutputStream();
            CsvFile.write(new Sheet("", header, List.of()), alone);
            return Arrays.copyOfRange(out.toByteArray(), alone.size(), out.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column that has shown enough is not read on. */
    private static Set<CaseColumn> seeming(List<CaseColumn> columns, List<CaseLine> lines, Set<CaseColumn> before) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> column.isFreeText() && !before.contains(column))
                .forEach(column -> texts.put(
                        column.name(),
                        lines.stream()
                                .map(line -> line.values().get(column))
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .toList()));
        Set<CaseColumn> seeming = EnumSet.noneOf(CaseColumn.class);
        seeming.addAll(before);
        PersonWarning.ofColumns(texts).keySet().forEach(name -> seeming.add(CaseColumn.valueOf(name)));
        return seeming;
    }

    /** Notes that a try did not work out. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void failed(long id) {
        store.find(id)
                .filter(extract -> extract.state() == ExtractState.RUNNING)
                .ifPresent(extract -> {
                    store.empty(id);
                    extract.fail(Clocks.now(clock));
                });
    }

    /** Erases those whose time is over; returns how many. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public int eraseOld() {
        List<Extract> old = store.askedBefore(Clocks.now(clock).minus(Extract.LIFE));
        old.forEach(extract -> {
            store.remove(extract);
            log.fire(new RecordsDeed(
                    extract.account(),
                    null,
                    "extractErased",
                    List.of(FieldChange.harmless("count", null, Integer.toString(extract.casesDone())))));
        });
        return old.size();
    }
}
