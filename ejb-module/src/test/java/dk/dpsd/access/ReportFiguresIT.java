package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.World.Known;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.ClassificationStore;
import dk.dpsd.casework.store.FocusAreaStore;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.store.DatabaseKind;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.PeriodKind;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportPeriod;
import dk.dpsd.statistics.model.ReportType;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.run.CaseSheets;
import dk.dpsd.statistics.run.ConditionNames;
import dk.dpsd.statistics.run.FigureTable;
import dk.dpsd.statistics.run.GroupNames;
import dk.dpsd.statistics.run.ReportResult;
import dk.dpsd.statistics.run.ReportRuns;
import dk.dpsd.statistics.run.ReportWords;
import dk.dpsd.statistics.store.CaseSheetStore;
import dk.dpsd.statistics.store.FigureStore;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * In made-up worlds, on both databases, for every person: every figure of a report is the number of cases the reference lets
 * her draw reports of, and each of these she could open one by one (R-REPT-01, R-GRANT-03).
 */
class ReportFiguresIT {

    private static final Worlds WORLDS = new Worlds();
    private static final ReportWords WORDS = ReportWords.danish();

    /** All states are asked for, so that nothing is left out. */
    private static final CaseCriteria EVERYTHING = CaseCriteria.ALL.with(
            Coded.STATE, Arrays.stream(CaseState.values()).map(Enum::name).toArray(String[]::new));

    @AfterContainer
    static void close() {
        WORLDS.close();
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyFigureIsTheNumberOfCasesSheCouldOpenOneByOne(@ForAll long seed) {
        for (DatabaseKind kind : DatabaseKind.values()) {
            var world = new World(seed);
            WORLDS.in(kind, world, em -> world.people().forEach(person -> hold(em, world, person)));
        }
    }

    private static void hold(EntityManager em, World world, long person) {
        var reference = new ReferenceScope(world.live(), world.rows());
        List<IncidentCase> drawn = world.cases().stream()
                .filter(known -> reference.allows(person, Action.DRAW_REPORTS, known))
                .map(Known::incident)
                .toList();
        Scope scope = world.scope(person, Action.DRAW_REPORTS);
        var opening = new CaseStore(em);
        assertThat(drawn).allSatisfy(incident -> assertThat(
                        opening.open(world.scope(person, Action.READ_CASE), incident.publicId()))
                .isPresent());
        ReportRuns runs = runs(em, world.live().hierarchy());
        String who = "person " + person;
        FigureTable states = only(runs, scope, Variable.STATE, Variable.PLACE_1, EVERYTHING);
        assertThat(states.total().number()).as(who).isEqualTo(drawn.size());
        for (CaseState state : CaseState.values()) {
            long naive = drawn.stream().filter(one -> one.state() == state).count();
            int row = states.rows().indexOf(WORDS.of(state));
            long shown =
                    row < 0 ? 0 : states.row(row).get(states.columns().size()).number();
            assertThat(shown).as(who + " " + state).isEqualTo(naive);
        }
        FigureTable usual = only(runs, scope, Variable.MONTH, null, CaseCriteria.ALL);
        long counted = drawn.stream().filter(one -> !one.state().isDropped()).count();
        assertThat(usual.total().number()).as(who + " without the dropped").isEqualTo(counted);
        ReportResult list =
                runs.run(said(ReportType.LIST, null, null, EVERYTHING), scope, ReportPeriod.of(PeriodKind.ALWAYS));
        assertThat(list.list().rows())
                .extracting(row -> row.caseId())
                .containsExactlyInAnyOrderElementsOf(
                        drawn.stream().map(IncidentCase::id).toList());
    }

    private static FigureTable only(
            ReportRuns runs, Scope scope, Variable rows, Variable columns, CaseCriteria criteria) {
        ReportResult result = runs.run(
                said(columns == null ? ReportType.BAR : ReportType.CROSS, rows, columns, criteria),
                scope,
                ReportPeriod.of(PeriodKind.ALWAYS));
        assertThat(result.tables()).hasSize(1);
        return result.tables().get(0);
    }

    private static ReportDefinition said(ReportType type, Variable rows, Variable columns, CaseCriteria criteria) {
        return new ReportDefinition(
                "x", type, rows, columns, List.of(CaseColumn.NUMBER), criteria, ReportPeriod.of(PeriodKind.ALWAYS));
    }

    private static ReportRuns runs(EntityManager em, Hierarchy hierarchy) {
        var tree = new LiveTree() {
            @Override
            public Hierarchy current() {
                return hierarchy;
            }
        };
        var names = new GroupNames(new ClassificationStore(em), new CollectiveAreas(), tree);
        var conditions = new ConditionNames(names, new CollectiveAreas(), new FocusAreaStore(em), new SebStore(em));
        var rows = new ScopedRows(em);
        Clock clock = Clock.fixed(World.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new ReportRuns(
                new FigureStore(rows), new CaseSheets(new CaseSheetStore(rows), names), names, conditions, tree, clock);
    }
}
