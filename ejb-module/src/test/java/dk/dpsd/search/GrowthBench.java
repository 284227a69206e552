package dk.dpsd.search;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.store.CaseOrder;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.CriteriaStore;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.search.index.IndexQuestion;
import dk.dpsd.search.index.SearchOrder;
import dk.dpsd.search.index.SearchRights;
import dk.dpsd.search.index.Searchable;
import dk.dpsd.search.index.Words;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.store.DatabaseKind;
import dk.dpsd.shared.store.TestDatabase;
import dk.dpsd.shared.store.TestDatabases;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.store.Axis;
import dk.dpsd.statistics.store.FigureStore;
import dk.dpsd.statistics.store.TodayStore;
import dk.dpsd.statistics.store.TodayStore.Bounds;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * How what people look at first grows with the number of cases, on PostgreSQL: every list's first page, a search by codes
 * and one by words, and the figures of the start page and of a report.
 * Prints the median at each size beside that at the smallest, and the number of statements; fails where a list, which is
 * to cost the same for ever (limits), takes more than three times as long with ten times the cases, or another number of
 * statements. {@code mvn -q -pl ejb-module -am test-compile exec:java@growth -Dbench.cases=100000,1000000}.
 */
public final class GrowthBench {

    private static final int ROUNDS = 60;
    private static final double MOST_TIMES = 3;
    /** Below this a clock says nothing of a ratio. */
    private static final double LEAST_MILLISECONDS = 1;

    private final TestDatabase db = TestDatabases.open(DatabaseKind.POSTGRESQL);
    private final Map<String, List<Figure>> figures = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    private IndexStage index;

    private record Figure(double milliseconds, int statements) {}

    /** One thing people look at; the number turns so that no two rounds in a row ask for the same place. */
    private record Look(String name, boolean constant, Work work) {}

    private interface Work {
        void accept(GrowthBench bench, EntityManager em, int turn);
    }

    public static void main(String[] arguments) {
        long[] sizes = Arrays.stream(arguments[0].split(","))
                .mapToLong(Long::parseLong)
                .toArray();
        new GrowthBench().run(sizes);
    }

    private void run(long[] sizes) {
        long there = 0;
        for (long size : sizes) {
            long from = there;
            db.doInTransaction(em -> new GrowthWorld(em).growTo(from, size));
            db.doInTransaction(em -> em.createNativeQuery("analyze").executeUpdate());
            there = size;
            build();
            LOOKS.forEach(look -> figures.computeIfAbsent(look.name(), name -> new ArrayList<>())
                    .add(measured(look)));
            System.out.printf("measured at %,d cases%n", size);
        }
        LOOKS.forEach(this::tell);
        db.close();
        if (!failures.isEmpty()) {
            throw new IllegalStateException(String.join("; ", failures));
        }
    }

    /** The full-text index of all cases there are, in a new folder. */
    private void build() {
        try {
            index = new IndexStage(db, Files.createTempDirectory("growth"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long start = System.nanoTime();
        index.keeping.follow();
        System.out.printf("index built in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private Figure measured(Look look) {
        var times = new double[ROUNDS];
        for (int round = -ROUNDS / 3; round < ROUNDS; round++) {
            int turn = Math.floorMod(round, GrowthWorld.OWNERS);
            long start = System.nanoTime();
            db.doInTransaction(em -> look.work().accept(this, em, turn));
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        int statements = db.statementsOf(
                        () -> db.doInTransaction(em -> look.work().accept(this, em, 1)))
                .size();
        return new Figure(times[ROUNDS / 2], statements);
    }

    private void tell(Look look) {
        List<Figure> all = figures.get(look.name());
        Figure smallest = all.get(0);
        var line = new StringBuilder("%-34s".formatted(look.name()));
        for (Figure one : all) {
            double ratio = one.milliseconds() / smallest.milliseconds();
            line.append("  %8.2f ms (%4.1f x), %d st.".formatted(one.milliseconds(), ratio, one.statements()));
            if (one.statements() != smallest.statements()) {
                failures.add(look.name() + " takes another number of statements");
            }
            if (look.constant() && ratio > MOST_TIMES && one.milliseconds() > LEAST_MILLISECONDS) {
                failures.add(look.name() + " grows with the number of cases");
            }
        }
        System.out.println(line);
    }

    private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");
    private static final Bounds LATELY = new Bounds(back(3), back(7), back(14), back(90), back(76));

    private static final List<Look> LOOKS = List.of(
            page("Indbakke, a municipality", turn -> branch(new Reach.Mailbox(owner(turn), false), CaseState.RECEIVED)),
            page("Mine sager", turn -> branch(new Reach.Handler(500_000L + turn * 20L + 3), CaseState.IN_PROGRESS)),
            page("Åbne sager, a municipality", turn -> below(turn, CaseState.IN_PROGRESS)),
            page("Lukkede sager, a municipality", turn -> below(turn, CaseState.CLOSED)),
            page(
                    "Lukkede sager, a ward",
                    turn -> branch(new Reach.SubTree(GrowthWorld.leaf(turn, 3, 4), 3), CaseState.CLOSED)),
            page("Slettede/Afviste, a municipality", turn -> below(turn, CaseState.REJECTED, CaseState.DELETED)),
            counted("Antal åbne, a municipality", turn -> below(turn, CaseState.IN_PROGRESS)),
            chosen(
                    "coded search, severe in a quarter",
                    CaseCriteria.ALL
                            .with(Coded.SEVERITY, "SEVERE_CONSEQUENCE")
                            .received(new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)))),
            words("word search, a rare word", "9001"),
            words("word search, two common words", "medicin aftenen"),
            new Look("start page, a municipality", false, (bench, em, turn) -> new TodayStore(new ScopedRows(em))
                    .count(below(turn, CaseState.RECEIVED, CaseState.IN_PROGRESS, CaseState.CLOSED), LATELY)),
            new Look("report: problems of a year", false, (bench, em, turn) -> new FigureStore(new ScopedRows(em))
                    .count(
                            below(turn, CaseState.IN_PROGRESS, CaseState.CLOSED),
                            CaseCriteria.ALL.received(new Days(LocalDate.of(2025, 11, 1), null)),
                            Axis.of(Variable.PROBLEM),
                            Optional.empty())));

    private static Instant back(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Look words(String name, String typed) {
        return new Look(name, false, (bench, em, turn) -> {
            var asked = new Searchable(below(turn, CaseState.IN_PROGRESS, CaseState.CLOSED), Set.of());
            try {
                bench.index
                        .keeping
                        .ready()
                        .orElseThrow()
                        .find(
                                new IndexQuestion(
                                        new SearchRights(asked, asked, asked), CaseCriteria.ALL, Words.of(typed), true),
                                SearchOrder.NEWEST,
                                Optional.empty());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Look page(String name, IntFunction<Scope> scope) {
        return new Look(name, true, (bench, em, turn) -> new CaseStore(em).page(scope.apply(turn), Optional.empty()));
    }

    private static Look counted(String name, IntFunction<Scope> scope) {
        return new Look(name, false, (bench, em, turn) -> new CaseStore(em).count(scope.apply(turn)));
    }

    private static Look chosen(String name, CaseCriteria criteria) {
        return new Look(name, false, (bench, em, turn) -> {
            var store = new CriteriaStore(em);
            Scope scope = below(turn, CaseState.IN_PROGRESS, CaseState.CLOSED);
            store.page(scope, criteria, CaseOrder.NEWEST, Optional.empty());
            store.count(scope, criteria);
        });
    }

    private static long owner(int turn) {
        return GrowthWorld.owner(turn);
    }

    private static Scope below(int turn, CaseState first, CaseState... more) {
        return branch(new Reach.SubTree(owner(turn), 1), first, more);
    }

    private static Scope branch(Reach reach, CaseState first, CaseState... more) {
        return new Scope(Action.SEARCH_CASES, List.of(new Branch(reach, EnumSet.of(first, more))));
    }
}
