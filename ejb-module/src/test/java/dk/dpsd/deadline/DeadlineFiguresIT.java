package dk.dpsd.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.place.Provider;
import dk.dpsd.casework.model.place.ProviderAlias;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.ProviderStore;
import dk.dpsd.deadline.compliance.ComplianceStage;
import dk.dpsd.deadline.compliance.Outcome;
import dk.dpsd.deadline.compliance.ProviderCases.Wanted;
import dk.dpsd.deadline.compliance.ProviderFigures;
import dk.dpsd.deadline.compliance.QuarterFigures;
import dk.dpsd.deadline.overview.Due;
import dk.dpsd.deadline.overview.DueCase;
import dk.dpsd.deadline.overview.DueRow;
import dk.dpsd.deadline.overview.OverviewStage;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

/**
 * Every figure is the number of cases that the same person could open one by one and count by hand: for one who handles and
 * receives in the municipality, for one who handles in a part of it, and for one who follows open cases only.
 */
@DisplayName("R-ANON-08, -09: every figure is the naive count of what the same person may open")
class DeadlineFiguresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = DeadlineWorld.morning(TODAY);
    private static final int CASES = 160;
    private static final List<String> NAMES =
            Arrays.asList("Solgården", "solgaarden", "Solgården Plejehjem", "Aabybro", "Et tredje sted", null);

    private static final Set<CaseState> HANDLED = EnumSet.complementOf(EnumSet.of(CaseState.RECEIVED));

    private static final Map<String, Scope> PEOPLE = Map.of(
            "handles and receives",
                    scope(
                            new Branch(new Reach.SubTree(DeadlineWorld.MUNICIPALITY, 1), HANDLED),
                            new Branch(
                                    new Reach.Mailbox(DeadlineWorld.MUNICIPALITY, false),
                                    EnumSet.of(CaseState.RECEIVED, CaseState.REJECTED))),
            "handles in a part", scope(new Branch(new Reach.SubTree(DeadlineWorld.HOME_CARE, 2), HANDLED)),
            "follows open ones",
                    scope(new Branch(
                            new Reach.SubTree(DeadlineWorld.MUNICIPALITY, 1), EnumSet.of(CaseState.IN_PROGRESS))),
            "another municipality", scope(new Branch(new Reach.SubTree(DeadlineWorld.NEIGHBOUR, 1), HANDLED)));

    private static Scope scope(Branch... branches) {
        return new Scope(Action.READ_DEADLINES, List.of(branches));
    }

    @BeforeEach
    void aWorldOfCases(TestDatabase db) {
        DeadlineWorld.empty(db);
        db.doInTransaction(em -> {
            var world = new DeadlineWorld(em);
            long anna = world.person("anna");
            long bo = world.person("bo");
            var random = new Random(20_261_122);
            for (int i = 0; i < CASES; i++) {
                add(world, random, random.nextBoolean() ? anna : bo);
            }
            // The days on which something turns, whatever the numbers drawn.
            for (int age : List.of(0, 59, 60, 82, 83, 89, 90, 91)) {
                world.handled(TODAY.minusDays(age), "Solgården", anna, DeadlineWorld.MUNICIPALITY);
            }
            list(em, "Solgården", "Solgården Plejehjem");
            list(em, "Aabybro Plejehjem", "Aabybro");
        });
    }

    private static void add(DeadlineWorld world, Random random, long handler) {
        LocalDate day = TODAY.minusDays(random.nextInt(300));
        String name = NAMES.get(random.nextInt(NAMES.size()));
        long[] path =
                switch (random.nextInt(4)) {
                    case 0 -> new long[] {DeadlineWorld.NEIGHBOUR};
                    case 1 -> new long[] {DeadlineWorld.MUNICIPALITY};
                    default -> new long[] {DeadlineWorld.MUNICIPALITY, DeadlineWorld.HOME_CARE};
                };
        LocalDate later = day.plusDays(random.nextInt(120));
        LocalDate end = later.isAfter(TODAY) ? TODAY : later;
        switch (random.nextInt(6)) {
            case 0 -> world.received(day, name, path);
            case 1 -> world.handled(day, name, handler, path);
            case 2 -> DeadlineWorld.reject(world.received(day, name, path), day);
            case 3 -> {
                IncidentCase sent = world.received(day, name, path);
                DeadlineWorld.reject(sent, day);
                DeadlineWorld.close(sent, end);
                sent.sent(DeadlineWorld.noon(end));
            }
            default -> DeadlineWorld.close(world.handled(day, name, handler, path), end);
        }
    }

    private static void list(EntityManager em, String... spellings) {
        var store = new ProviderStore(em);
        var provider = new Provider(DeadlineWorld.MUNICIPALITY, spellings[0]);
        store.add(provider);
        for (String spelling : spellings) {
            store.add(new ProviderAlias(provider, spelling));
        }
    }

    /** What the person gets who asks for every case there is by its id. */
    private static List<IncidentCase> openable(EntityManager em, Scope scope) {
        var store = new CaseStore(em);
        return em.createQuery("select c from IncidentCase c order by c.id", IncidentCase.class)
                .getResultStream()
                .flatMap(c -> store.open(scope, c.publicId()).stream())
                .toList();
    }

    private static boolean isRunning(IncidentCase c) {
        return switch (c.state()) {
            case RECEIVED, IN_PROGRESS -> true;
            case REJECTED, DELETED -> c.ending().sentAt() == null;
            case CLOSED -> false;
        };
    }

    private static boolean isDue(IncidentCase c, Due due) {
        long left = NinetyDayRule.daysLeft(c.receivedAt(), TODAY);
        return switch (due) {
            case LATE -> left < 0;
            case WEEK -> left >= 0 && left <= 7;
            case MONTH -> left >= 8 && left <= 30;
            case LATER -> left > 30;
            case ALL -> true;
        };
    }

    @OnBothDatabases
    void theOverviewCountsWhatItsListsShowAndWhatCanBeOpened(TestDatabase db) {
        PEOPLE.forEach((person, scope) -> db.doInTransaction(em -> {
            var stage = new OverviewStage(em, scope, CLOCK);
            var overview = stage.deadlines().overview();
            List<IncidentCase> running = openable(em, scope).stream()
                    .filter(DeadlineFiguresIT::isRunning)
                    .toList();
            assertThat(running).as(person).hasSizeGreaterThan(5);
            holds(stage, overview.all(), running);
            overview.units().forEach(row -> holds(stage, row, null));
            overview.handlers().forEach(row -> holds(stage, row, null));
            for (var rows : List.of(overview.units(), overview.handlers())) {
                assertThat(rows.stream().mapToLong(row -> row.count(Due.ALL)).sum())
                        .as(person)
                        .isEqualTo(running.size());
                assertThat(rows.stream().mapToLong(row -> row.count(Due.LATE)).sum())
                        .as(person)
                        .isEqualTo(
                                running.stream().filter(c -> isDue(c, Due.LATE)).count());
            }
        }));
    }

    /** Each number is what its list counts and shows page by page and, where the cases are given, the naive count. */
    private static void holds(OverviewStage stage, DueRow row, List<IncidentCase> running) {
        for (DueRow.Cell cell : row.cells()) {
            List<DueCase> listed = new ArrayList<>();
            Optional<PageKey> after = Optional.empty();
            do {
                var list = stage.deadlines().list(address(cell.query()), after);
                assertThat(list.count()).as(cell.query()).isEqualTo(cell.count());
                assertThat(list.refused()).isEmpty();
                listed.addAll(list.page().rows());
                after = list.page().next();
            } while (after.isPresent());
            assertThat(listed).as(cell.query()).hasSize((int) cell.count()).doesNotHaveDuplicates();
            if (running != null) {
                assertThat(numbers(listed, DueCase::number))
                        .isEqualTo(numbers(
                                running.stream()
                                        .filter(c -> isDue(c, cell.due()))
                                        .toList(),
                                IncidentCase::caseNumber));
            }
        }
    }

    private static <T> Set<String> numbers(List<T> rows, Function<T, String> number) {
        return rows.stream().map(number).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> address(String query) {
        Map<String, List<String>> address = new LinkedHashMap<>();
        Stream.of(query.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .forEach(part -> address.put(part[0], List.of(part[1])));
        return address;
    }

    @OnBothDatabases
    void theForecastIsMadeOfTheSameCases(TestDatabase db) {
        PEOPLE.forEach((person, scope) -> db.doInTransaction(em -> {
            var forecast =
                    new OverviewStage(em, scope, CLOCK).deadlines().overview().forecast();
            if (person.equals("follows open ones")) {
                assertThat(forecast).isEmpty();
                return;
            }
            List<IncidentCase> all = openable(em, scope);
            LocalDate on = LocalDate.of(2027, 2, 1);
            long due = all.stream()
                    .filter(DeadlineFiguresIT::isRunning)
                    .filter(c -> NinetyDayRule.dueOn(c.receivedAt()).isBefore(on))
                    .count();
            long ended = all.stream()
                    .filter(c -> c.ending().endedAt() != null)
                    .map(c -> LocalDate.ofInstant(c.ending().endedAt(), Clocks.COPENHAGEN))
                    .filter(day -> day.isBefore(TODAY) && !day.isBefore(TODAY.minusDays(56)))
                    .count();
            assertThat(forecast).as(person).hasValueSatisfying(made -> {
                assertThat(made.on()).isEqualTo(on);
                assertThat(made.due()).isEqualTo(due);
                assertThat(made.ended()).isEqualTo(ended);
            });
        }));
    }

    private static String provider(IncidentCase c) {
        String name = c.place().placeName();
        if (name == null) {
            return null;
        }
        if (!c.place().path().get(0).equals(DeadlineWorld.MUNICIPALITY)) {
            return "others";
        }
        return switch (name) {
            case "Solgården", "solgaarden", "Solgården Plejehjem" -> "Solgården";
            case "Aabybro" -> "Aabybro Plejehjem";
            default -> "others";
        };
    }

    private static Outcome outcome(IncidentCase c) {
        LocalDate due = NinetyDayRule.dueOn(c.receivedAt());
        if (c.ending().endedAt() == null) {
            return TODAY.isAfter(due) ? Outcome.OPEN_LATE : Outcome.RUNNING;
        }
        boolean late =
                LocalDate.ofInstant(c.ending().endedAt(), Clocks.COPENHAGEN).isAfter(due);
        return late ? Outcome.CLOSED_LATE : Outcome.IN_TIME;
    }

    @OnBothDatabases
    void complianceCountsWhatItsListsShowAndWhatCanBeOpened(TestDatabase db) {
        PEOPLE.forEach((person, scope) -> db.doInTransaction(em -> {
            var stage = new ComplianceStage(em, scope, CLOCK);
            List<IncidentCase> counted = openable(em, scope).stream()
                    .filter(c -> c.state() != CaseState.REJECTED && c.state() != CaseState.DELETED)
                    .toList();
            List<ProviderFigures> figures = stage.compliance().figures();
            assertThat(figures).as(person).isNotEmpty();
            for (ProviderFigures provider : figures) {
                String name = provider.name() == null ? "others" : provider.name();
                for (QuarterFigures quarter : provider.quarters()) {
                    List<IncidentCase> naive = counted.stream()
                            .filter(c -> name.equals(provider(c)))
                            .filter(c -> c.place().path().get(0) == provider.owner())
                            .filter(c -> quarter.quarter()
                                    .days()
                                    .covers(LocalDate.ofInstant(c.receivedAt(), Clocks.COPENHAGEN)))
                            .toList();
                    assertThat(quarter.received()).isEqualTo(naive.size());
                    for (Outcome outcome : Outcome.values()) {
                        List<IncidentCase> so = naive.stream()
                                .filter(c -> outcome(c) == outcome)
                                .toList();
                        assertThat(quarter.count(outcome)).isEqualTo(so.size());
                        if (!so.isEmpty()) {
                            var wanted = new Wanted(provider.owner(), provider.provider(), quarter.quarter(), outcome);
                            assertThat(stage.listed(wanted)).isEqualTo(numbers(so, IncidentCase::caseNumber));
                        }
                    }
                }
            }
        }));
    }

    /** Not existing and not allowed look alike: the list is the municipality's, and its cases are somebody's. */
    @OnBothDatabases
    void anotherOwnersProviderIsNotThere(TestDatabase db) {
        db.doInTransaction(em -> {
            var here = new ComplianceStage(em, PEOPLE.get("handles and receives"), CLOCK);
            ProviderFigures own = here.compliance().figures().stream()
                    .filter(provider -> provider.name() != null)
                    .findFirst()
                    .orElseThrow();
            var quarter = own.quarters().stream()
                    .filter(one -> one.received() > 0)
                    .findFirst()
                    .orElseThrow()
                    .quarter();
            var wanted = new Wanted(own.owner(), own.provider(), quarter, null);
            assertThat(here.compliance().cases(wanted, Optional.empty()).count())
                    .isPositive();
            var there = new ComplianceStage(em, PEOPLE.get("another municipality"), CLOCK);
            assertThatThrownBy(() -> there.compliance().cases(wanted, Optional.empty()))
                    .isInstanceOf(NotThereException.class);
        });
    }
}
