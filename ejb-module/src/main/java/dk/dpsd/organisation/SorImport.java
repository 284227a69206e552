package dk.dpsd.organisation;

import dk.dpsd.organisation.extract.FileDay;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorImportRecord;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.Successor;
import dk.dpsd.organisation.model.UnitDifference;
import dk.dpsd.organisation.model.UnitDifference.Facts;
import dk.dpsd.organisation.model.UnitDifference.Kind;
import dk.dpsd.organisation.store.OrganisationStore;
import dk.dpsd.organisation.store.SorImportStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes in extracts of the register (SOR) and keeps what the extracts do not tell: who took over from whom. */
@Stateless
public class SorImport {

    private static final int RECENT = 20;
    /** How many refused rows a page has, and how many units are listed of each kind of difference. */
    public static final int LINES = 200;

    private static final String DEMO = "demo-sor.csv";

    @Inject
    ImportJournal journal;

    @Inject
    ImportRun run;

    @Inject
    SorImportStore imports;

    @Inject
    OrganisationStore store;

    @Inject
    LiveTree live;

    @Inject
    Event<SuccessorNamed> named;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    /**
     * Begins an import and comes back at once.
     *
     * @param confirmed whether the caller has said that closing many units is right
     * @return the import, to ask {@link #progress} about
     */
    @Requires(Action.IMPORT_SOR)
    public long start(byte[] content, String fileName, boolean confirmed) {
        String name = ImportJournal.cut(fileName);
        long id = journal.begin(name, user.name());
        var day = FileDay.of(name, Clocks.today(clock));
        executor.execute(() -> run.run(id, content, day, confirmed));
        return id;
    }

    /**
     * Begins to work out what an extract would do, and comes back at once; the register stays as it is.
     *
     * @return the comparison, to ask {@link #progress} about
     */
    @Requires(Action.IMPORT_SOR)
    public long compare(byte[] content, String fileName) {
        String name = ImportJournal.cut(fileName);
        long id = journal.begin(name, user.name());
        var day = FileDay.of(name, Clocks.today(clock));
        executor.execute(() -> run.compare(id, content, day));
        return id;
    }

    @Requires(Action.IMPORT_SOR)
    public ImportProgress progress(long id) {
        return imports.find(id).map(ImportProgress::of).orElseThrow(NotThereException::new);
    }

    /** The refused rows of an import behind a line, a page of them. */
    @Requires(Action.IMPORT_SOR)
    public List<RefusedLine> refused(long id, int afterLine) {
        return imports.refused(id, afterLine, LINES).stream()
                .map(RefusedLine::of)
                .toList();
    }

    /** What a compared file would do, unit by unit, by kind; nothing of kinds there are none of. */
    @Requires(Action.IMPORT_SOR)
    public List<DifferenceList> differences(long id) {
        SorImportRecord record = imports.find(id).orElseThrow(NotThereException::new);
        Map<Kind, List<DifferenceList.Line>> byKind = imports.differences(id).stream()
                .map(UnitDifference::facts)
                .collect(Collectors.groupingBy(
                        Facts::kind,
                        () -> new EnumMap<>(Kind.class),
                        Collectors.mapping(
                                one -> new DifferenceList.Line(one.code(), one.name(), one.was(), one.becomes()),
                                Collectors.toList())));
        return byKind.entrySet().stream()
                .map(one -> new DifferenceList(one.getKey(), count(record, one.getKey()), one.getValue()))
                .toList();
    }

    private static int count(SorImportRecord record, Kind kind) {
        return switch (kind) {
            case COMES -> record.coming();
            case GOES -> record.closing();
            case MOVES -> record.moving();
            case CHANGES -> record.changing();
        };
    }

    @Requires(Action.IMPORT_SOR)
    public List<ImportProgress> recent() {
        return imports.recent(RECENT).stream().map(ImportProgress::of).toList();
    }

    /** Names the unit that took over from another one; naming again replaces it. */
    @Requires(Action.IMPORT_SOR)
    public void nameSuccessor(long code, long successor) {
        var tree = live.current();
        if (tree.unit(code).isEmpty() || tree.unit(successor).isEmpty()) {
            throw new RefusedException("successor.unknown");
        }
        if (leadsTo(successor, code)) {
            throw new RefusedException("successor.circle");
        }
        store.nameSuccessor(code, successor, Clocks.now(clock), user.name());
        named.fire(new SuccessorNamed(code, successor));
    }

    @Requires(Action.IMPORT_SOR)
    public List<SuccessorLine> successors() {
        var tree = live.current();
        return store.successorRows().stream().map(s -> line(tree, s)).toList();
    }

    /**
     * Loads the demo register into an empty one; returns when it counts.
     *
     * @return whether there was anything to do
     */
    @Requires(Action.RUN_SYSTEM_TASK)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean loadDemoWhenEmpty() {
        if (!live.current().units().isEmpty()) {
            return false;
        }
        run.run(journal.begin(DEMO, user.name()), demoFile(), Clocks.today(clock), true);
        return true;
    }

    /** Whether the chain from one unit comes to the other, whose own successor is about to be replaced. */
    private boolean leadsTo(long from, long to) {
        var others = store.successors();
        others.remove(to);
        return from == to
                || Hierarchy.of(List.of(), others)
                        .successor(from)
                        .filter(last -> last == to)
                        .isPresent();
    }

    private static SuccessorLine line(Hierarchy tree, Successor row) {
        return new SuccessorLine(
                row.code(),
                tree.unit(row.code()).map(SorUnit::name).orElse(""),
                row.successor(),
                tree.unit(row.successor()).map(SorUnit::name).orElse(""),
                row.namedAt(),
                row.namedBy());
    }

    private static byte[] demoFile() {
        try (var in = SorImport.class.getResourceAsStream(DEMO)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
