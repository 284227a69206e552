package dk.dpsd.national.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.national.Handed;
import dk.dpsd.national.model.AnonymousCase;
import dk.dpsd.national.model.NationalCase;
import dk.dpsd.national.model.register.RegisterFilter;
import dk.dpsd.national.model.register.RegisterMeasure;
import dk.dpsd.national.model.register.RegisterOwner;
import dk.dpsd.national.model.register.RegisterVariable;
import dk.dpsd.national.store.NationalStore;
import dk.dpsd.national.store.RegisterStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName(
        "R-ACT-12: the authority's reader finds and counts what is in the register, and takes only rounded numbers away")
class RegisterIT {

    private static final Instant NOON = Instant.parse("2026-03-29T10:00:00Z");

    private final Fired fired = new Fired();
    private final List<AnonymousCase> there = new ArrayList<>();

    @BeforeEach
    void empty(TestDatabase db) {
        fired.forget();
        there.clear();
        db.doInTransaction(em -> em.createQuery("select c from NationalCase c", NationalCase.class)
                .getResultList()
                .forEach(em::remove));
    }

    private void add(TestDatabase db, int times, Consumer<Handed> change) {
        db.doInTransaction(em -> {
            for (int i = 0; i < times; i++) {
                var handed = Handed.plain();
                handed.id = PublicId.random();
                change.accept(handed);
                new NationalStore(em).take(new NationalCase(handed.get(), NOON.plusSeconds(there.size() / 3)));
                there.add(handed.get());
            }
        });
    }

    private void world(TestDatabase db) {
        add(db, 7, c -> c.mainGroup = "MED");
        add(db, 3, c -> {
            c.mainGroup = "MED";
            c.owner = 1083L;
            c.ownerName = "Region Nordjylland";
            c.severity = SeverityCategory.SERIOUS_RISK;
            c.problem = "MED-P03";
            c.process = "MED-R01";
        });
        add(db, 20, c -> {
            c.mainGroup = "GAS";
            c.owner = 1083L;
            c.ownerName = "Region Nordjylland";
            c.receivedOn = LocalDate.of(2025, 12, 31);
        });
        add(db, 9, c -> {
            c.mainGroup = "GAS";
            c.receivedOn = LocalDate.of(2026, 4, 1);
            c.scale = 1;
        });
        add(db, 2, c -> c.outcome = CaseState.REJECTED);
        add(db, 2, c -> c.sheet = new AnonymousCase.Sheet("FALD", YearMonth.of(2026, 2), Map.of("FALD-SENG", 8)));
        add(db, 1, c -> {
            c.owner = null;
            c.ownerName = null;
            c.unit = null;
        });
    }

    private static RegisterFilter asking(String... pairs) {
        Map<String, String> asked = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            asked.put(pairs[i], pairs[i + 1]);
        }
        return RegisterFilter.of(asked::get);
    }

    /** Every figure equals the naive count over the cases there are, and the pages hand out each of them once. */
    @OnBothDatabases
    void everyConditionFindsWhatItSays(TestDatabase db) {
        world(db);
        Predicate<AnonymousCase> closed = c -> c.outcome() == CaseState.CLOSED;
        check(db, asking(), closed);
        check(db, asking("udgaaede", "ja"), c -> true);
        check(db, asking("fra", "2026-01-01"), closed.and(c -> c.receivedOn().getYear() == 2026));
        check(db, asking("til", "2025-12-31"), closed.and(c -> c.receivedOn().getYear() == 2025));
        check(db, asking("fra", "2026-03-01", "til", "2026-03-01"), closed.and(c -> c.receivedOn()
                .equals(LocalDate.of(2026, 3, 1))));
        check(db, asking("ejer", "1083"), closed.and(c -> Long.valueOf(1083).equals(c.owner())));
        check(db, asking("alvor", "SERIOUS_RISK"), closed.and(c -> c.severity() == SeverityCategory.SERIOUS_RISK));
        check(db, asking("skala", "1"), closed.and(c -> c.severityScale() == 1));
        check(db, asking("gruppe", "GAS"), closed.and(c -> "GAS".equals(c.mainGroup())));
        check(db, asking("problem", "MED-P03"), closed.and(c -> "MED-P03".equals(c.problem())));
        check(db, asking("proces", "MED-R01"), closed.and(c -> "MED-R01".equals(c.process())));
        check(db, asking("omraade", "FALD"), closed.and(c -> c.sheet() != null));
        check(db, asking("slags", CaseKind.SINGLE.name()), closed.and(c -> c.sheet() == null));
        check(db, asking("slags", CaseKind.COLLECTIVE.name()), closed.and(c -> c.sheet() != null));
        check(db, asking("gruppe", "MED", "ejer", "1083"), closed.and(c -> "MED-P03".equals(c.problem())));
        check(db, asking("gruppe", "FINDES-IKKE"), c -> false);
    }

    @OnBothDatabases
    void theStartPageCountsWhatArrivedSinceAMoment(TestDatabase db) {
        world(db);
        db.doInTransaction(em -> {
            var store = new RegisterStore(em);
            for (int seconds : List.of(-1, 0, 1, 5, 14, 15, 100)) {
                long naive = IntStream.range(0, there.size())
                        .filter(i -> i / 3 >= seconds)
                        .count();
                assertThat(store.arrivedSince(NOON.plusSeconds(seconds)).value())
                        .as("%d s", seconds)
                        .isEqualTo(naive);
            }
        });
    }

    private void check(TestDatabase db, RegisterFilter filter, Predicate<AnonymousCase> naive) {
        List<PublicId> wanted =
                there.stream().filter(naive).map(AnonymousCase::publicId).toList();
        db.doInTransaction(em -> {
            var store = new RegisterStore(em);
            assertThat(store.find(filter, null, Optional.empty()).count().value())
                    .as(filter.toString())
                    .isEqualTo(wanted.size());
            List<PublicId> found = new ArrayList<>();
            Optional<PageKey> after = Optional.empty();
            do {
                List<NationalCase> page = store.find(filter, null, after).rows();
                boolean more = page.size() > 25;
                page.stream().limit(25).forEach(one -> found.add(one.publicId()));
                after = more
                        ? Optional.of(new PageKey(
                                page.get(24).arrivedAt(), page.get(24).id()))
                        : Optional.empty();
            } while (after.isPresent());
            assertThat(found).as(filter.toString()).containsExactlyInAnyOrderElementsOf(wanted);
        });
    }

    @OnBothDatabases
    void wordsAreFoundInTheTextsAsTheyStand(TestDatabase db) {
        add(db, 1, c -> c.description = "Ilten slap op: 100% af flaskerne var tomme.");
        add(db, 1, c -> c.learning = "Tjek FLASKE_2 hver morgen.");
        add(db, 1, c -> c.headline = "Fejl! i doseringen");
        add(db, 1, c -> c.causes = "Intet om det.");
        db.doInTransaction(em -> {
            var store = new RegisterStore(em);
            assertThat(store.find(asking(), "flaske", Optional.empty()).count().value())
                    .isEqualTo(2);
            assertThat(store.find(asking(), "100%", Optional.empty()).count().value())
                    .isEqualTo(1);
            assertThat(store.find(asking(), "%", Optional.empty()).count().value())
                    .as("no wildcard")
                    .isEqualTo(1);
            assertThat(store.find(asking(), "_", Optional.empty()).count().value())
                    .as("no wildcard")
                    .isEqualTo(1);
            assertThat(store.find(asking(), "fejl!", Optional.empty()).count().value())
                    .isEqualTo(1);
            assertThat(store.find(asking(), "' or 1=1 --", Optional.empty())
                            .count()
                            .value())
                    .isZero();
            assertThat(store.find(asking("gruppe", "GAS"), "flaske", Optional.empty())
                            .count()
                            .value())
                    .isZero();
            assertThat(store.find(asking(), "FLASKE", Optional.empty()).rows()).hasSize(2);
            assertThat(store.find(asking(), "flaske", Optional.empty()).isCut()).isFalse();
        });
    }

    /** The pages of a search hand out each case once, in the order of the list. */
    @OnBothDatabases
    void aSearchByWordsGoesOnBehindItsLastCase(TestDatabase db) {
        add(db, 60, c -> c.description = there.size() % 2 == 0 ? "Ilten slap op." : "Borgeren faldt.");
        db.doInTransaction(em -> {
            var store = new RegisterStore(em);
            var first = store.find(asking(), "ilten", Optional.empty());
            assertThat(first.rows()).hasSize(26);
            assertThat(first.count().value()).isEqualTo(30);
            var key = new PageKey(
                    first.rows().get(24).arrivedAt(), first.rows().get(24).id());
            var second = store.find(asking(), "ilten", Optional.of(key));
            assertThat(second.count().value()).isEqualTo(30);
            assertThat(second.rows())
                    .hasSize(5)
                    .doesNotContainAnyElementsOf(first.rows().subList(0, 25));
            assertThat(second.rows().get(0)).isEqualTo(first.rows().get(25));
        });
    }

    /** Design 13: a list costs at most two statements, with words and without, on the first page and on any other. */
    @OnBothDatabases
    void theListCostsTwoStatements(TestDatabase db) {
        world(db);
        var key = Optional.of(new PageKey(NOON.plusSeconds(5), Long.MAX_VALUE));
        for (String words : new String[] {null, "e", "findes slet ikke"}) {
            for (Optional<PageKey> after : List.of(Optional.<PageKey>empty(), key)) {
                List<String> sent = db.statementsOf(() -> db.doInTransaction(em -> new RegisterStore(em)
                        .find(asking("fra", "2025-01-01"), words, after)
                        .count()));
                assertThat(sent).as(words + " " + after + sent).hasSizeBetween(1, 2);
            }
        }
    }

    /** To find the owners every case is read: once in a while, not once a page. */
    @OnBothDatabases
    void theOwnersAreAskedForOnceInAWhile(TestDatabase db) {
        world(db);
        Instant[] now = {NOON};
        var known = new KnownOwners(new TickingClock(now));
        assertThat(owners(db, known)).isEqualTo(1);
        assertThat(owners(db, known)).isZero();
        now[0] = NOON.plus(KnownOwners.KEPT);
        assertThat(owners(db, known)).isEqualTo(1);
    }

    private int owners(TestDatabase db, KnownOwners known) {
        return db.statementsOf(() -> db.doInTransaction(em -> {
                    var statistics = statistics(em);
                    statistics.known = known;
                    assertThat(statistics.owners())
                            .extracting(RegisterOwner::name)
                            .contains("Region Nordjylland");
                }))
                .size();
    }

    private static final class TickingClock extends Clock {
        private final Instant[] now;

        TickingClock(Instant[] now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now[0];
        }
    }

    @OnBothDatabases
    void countsByTwoVariablesAndTheirSumsAreThoseOfTheCases(TestDatabase db) {
        world(db);
        CrossTable table = at(db, RegisterVariable.MAIN_GROUP, RegisterVariable.QUARTER, RegisterMeasure.CASES);
        assertThat(table.rows()).containsExactly("", "GAS", "MED");
        assertThat(table.columns()).containsExactly("2025-K4", "2026-K1", "2026-K2");
        assertThat(table.counts()).containsExactly(List.of(0L, 1L, 0L), List.of(20L, 0L, 9L), List.of(0L, 10L, 0L));
        assertThat(table.total()).isEqualTo(40);
        assertThat(at(db, RegisterVariable.OWNER, RegisterVariable.YEAR, RegisterMeasure.CASES)
                        .rowTotals())
                .containsExactly(1L, 23L, 16L);
        assertThat(at(db, RegisterVariable.MONTH, RegisterVariable.OUTCOME, RegisterMeasure.CASES)
                        .rows())
                .containsExactly("2025-12", "2026-03", "2026-04");
    }

    /** Domain B.5: a number of incidents is never mixed with a number of cases. */
    @OnBothDatabases
    void collectiveReportsAreCountedApart(TestDatabase db) {
        world(db);
        assertThat(at(db, RegisterVariable.AREA, RegisterVariable.YEAR, RegisterMeasure.SHEETS)
                        .total())
                .isEqualTo(2);
        assertThat(at(db, RegisterVariable.AREA, RegisterVariable.YEAR, RegisterMeasure.INCIDENTS)
                        .total())
                .isEqualTo(16);
        assertThat(at(db, RegisterVariable.AREA, RegisterVariable.YEAR, RegisterMeasure.CASES)
                        .rows())
                .containsExactly("");
    }

    /** the scales stand side by side. */
    @OnBothDatabases
    void theScalesOfSeverityAreNotAddedUp(TestDatabase db) {
        world(db);
        CrossTable table = at(db, RegisterVariable.SEVERITY, RegisterVariable.YEAR, RegisterMeasure.CASES);
        assertThat(table.rows()).containsExactly("1:MILD_CONSEQUENCE", "2:MILD_CONSEQUENCE", "2:SERIOUS_RISK");
        assertThat(table.rowTotals()).containsExactly(9L, 28L, 3L);
    }

    @OnBothDatabases
    void whatIsTakenAwayIsRoundedAndLogged(TestDatabase db) {
        world(db);
        CrossTable table = export(db, asking("fra", "2025-01-01"));
        assertThat(table.counts().stream().flatMap(List::stream)).allMatch(number -> number % 5 == 0);
        for (int row = 0; row < table.rows().size(); row++) {
            assertThat(table.rowTotals().get(row))
                    .as("the sum tells no more than its numbers")
                    .isEqualTo(table.counts().get(row).stream()
                            .mapToLong(Long::longValue)
                            .sum());
        }
        assertThat(table.total())
                .isEqualTo(
                        table.columnTotals().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(table.rowTotals().stream().mapToLong(Long::longValue).sum());
        assertThat(table.rowTotals())
                .as("nothing is said of a group with nothing left")
                .doesNotContain(0L);
        assertThat(fired.of(RecordsDeed.class)).extracting(RecordsDeed::deed).containsExactly("registerExported");
        assertThat(fired.of(RecordsDeed.class).get(0).changes())
                .anySatisfy(change -> assertThat(change.after()).contains("fra=2025-01-01"));
    }

    /** Asked for by other conditions, the same cases give the same numbers: there is nothing to take an average of. */
    @OnBothDatabases
    void theSameCasesGiveTheSameNumbersHoweverTheyAreAskedFor(TestDatabase db) {
        world(db);
        CrossTable all = export(db, asking());
        assertThat(export(db, asking("fra", "2020-01-01"))).isEqualTo(all);
        assertThat(export(db, asking("til", "2026-12-31", "slags", "SINGLE"))).isEqualTo(all);
        CrossTable gas = export(db, asking("gruppe", "GAS"));
        assertThat(ofGroup(gas, "GAS"))
                .as("a group alone and among others")
                .isNotEmpty()
                .isEqualTo(ofGroup(all, "GAS"));
        assertThat(at(db, RegisterVariable.MAIN_GROUP, RegisterVariable.OWNER, RegisterMeasure.CASES)
                        .total())
                .as("the page counts exactly")
                .isEqualTo(40);
    }

    /** Its numbers by owner; a column that is empty in every row stands in no table. */
    private static Map<String, Long> ofGroup(CrossTable table, String group) {
        List<Long> numbers = table.counts().get(table.rows().indexOf(group));
        return IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i) > 0)
                .boxed()
                .collect(Collectors.toMap(i -> table.columns().get(i), numbers::get));
    }

    private CrossTable export(TestDatabase db, RegisterFilter filter) {
        return db.inTransaction(em -> statistics(em)
                .export(filter, RegisterVariable.MAIN_GROUP, RegisterVariable.OWNER, RegisterMeasure.CASES));
    }

    @OnBothDatabases
    void aTableNobodyReadsIsRefused(TestDatabase db) {
        world(db);
        assertThatThrownBy(() -> at(db, RegisterVariable.YEAR, RegisterVariable.YEAR, RegisterMeasure.CASES))
                .isInstanceOf(RefusedException.class)
                .hasMessage("register.sameTwice");
        for (int i = 0; i <= RegisterStatistics.MOST_COLUMNS; i++) {
            int number = i;
            add(db, 1, c -> c.mainGroup = "G" + number);
        }
        assertThatThrownBy(() -> at(db, RegisterVariable.YEAR, RegisterVariable.MAIN_GROUP, RegisterMeasure.CASES))
                .hasMessage("register.tooLarge");
    }

    @OnBothDatabases
    void aNewerDocumentTakesThePlaceOfTheOlderAndNeverTheOtherWayRound(TestDatabase db) {
        var handed = Handed.full();
        for (int version : new int[] {1, 3, 2, 3}) {
            handed.version = version;
            handed.headline = "Udgave " + version;
            db.doInTransaction(em -> new NationalStore(em).take(new NationalCase(handed.get(), NOON)));
        }
        db.doInTransaction(em -> {
            var read = new NationalStore(em).find(handed.id).orElseThrow().content();
            assertThat(read.headline()).isEqualTo("Udgave 3");
            assertThat(read.medicines()).containsExactly("A10", "N02BE01");
        });
    }

    private CrossTable at(TestDatabase db, RegisterVariable row, RegisterVariable column, RegisterMeasure measure) {
        return db.inTransaction(em -> statistics(em).table(asking(), row, column, measure));
    }

    private RegisterStatistics statistics(jakarta.persistence.EntityManager em) {
        var statistics = new RegisterStatistics();
        statistics.store = new RegisterStore(em);
        statistics.log = fired.event();
        return statistics;
    }
}
