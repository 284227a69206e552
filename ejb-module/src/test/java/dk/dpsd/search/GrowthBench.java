package dk.dpsd.search;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.store.CaseOrder;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.CriteriaStore;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.store.DatabaseKind;
import dk.dpsd.shared.store.TestDatabase;
import dk.dpsd.shared.store.TestDatabases;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/**
 * How what people look at first grows with the number of cases, on PostgreSQL: every list's first page, a search, numbers.
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

    private record Figure(double milliseconds, int statements) {}

    /** One thing people look at; the number turns so that no two rounds in a row ask for the same place. */
    private record Look(String name, boolean constant, BiConsumer<EntityManager, Integer> work) {}

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

    private Figure measured(Look look) {
        var times = new double[ROUNDS];
        for (int round = -ROUNDS / 3; round < ROUNDS; round++) {
            int turn = Math.floorMod(round, GrowthWorld.OWNERS);
            long start = System.nanoTime();
            db.doInTransaction(em -> look.work().accept(em, turn));
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        int statements = db.statementsOf(
                        () -> db.doInTransaction(em -> look.work().accept(em, 1)))
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
                            .received(new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)))));

    private static Look page(String name, IntFunction<Scope> scope) {
        return new Look(name, true, (em, turn) -> new CaseStore(em).page(scope.apply(turn), Optional.empty()));
    }

    private static Look counted(String name, IntFunction<Scope> scope) {
        return new Look(name, false, (em, turn) -> new CaseStore(em).count(scope.apply(turn)));
    }

    private static Look chosen(String name, CaseCriteria criteria) {
        return new Look(name, false, (em, turn) -> {
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
