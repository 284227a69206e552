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
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName(
        "R-ACT-12: the authority's reader finds and counts what is in the register, and takes no small number away")
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

    private void check(TestDatabase db, RegisterFilter filter, Predicate<AnonymousCase> naive) {
        List<PublicId> wanted =
                there.stream().filter(naive).map(AnonymousCase::publicId).toList();
        db.doInTransaction(em -> {
            var store = new RegisterStore(em);
            assertThat(store.count(filter, null).value()).as(filter.toString()).isEqualTo(wanted.size());
            List<PublicId> found = new ArrayList<>();
            Optional<PageKey> after = Optional.empty();
            do {
                List<NationalCase> page = store.page(filter, null, after);
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
            assertThat(store.count(asking(), "flaske").value()).isEqualTo(2);
            assertThat(store.count(asking(), "100%").value()).isEqualTo(1);
            assertThat(store.count(asking(), "%").value()).as("no wildcard").isEqualTo(1);
            assertThat(store.count(asking(), "_").value()).as("no wildcard").isEqualTo(1);
            assertThat(store.count(asking(), "fejl!").value()).isEqualTo(1);
            assertThat(store.count(asking(), "' or 1=1 --").value()).isZero();
            assertThat(store.count(asking("gruppe", "GAS"), "flaske").value()).isZero();
            assertThat(store.page(asking(), "FLASKE", Optional.empty())).hasSize(2);
            assertThat(store.isMoreThanSearched(asking())).isFalse();
        });
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
    void whatIsTakenAwayHasNoSmallNumbersAndIsLogged(TestDatabase db) {
        world(db);
        CrossTable table = db.inTransaction(em -> statistics(em)
                .export(
                        asking("fra", "2025-01-01"),
                        RegisterVariable.MAIN_GROUP,
                        RegisterVariable.OWNER,
                        RegisterMeasure.CASES));
        assertThat(table.counts().stream().flatMap(List::stream).filter(n -> n != null && n > 0 && n < 5))
                .isEmpty();
        assertThat(table.counts().stream()
                        .flatMap(List::stream)
                        .filter(java.util.Objects::isNull)
                        .count())
                .as("secondary ones too")
                .isGreaterThan(2);
        assertThat(fired.of(RecordsDeed.class)).extracting(RecordsDeed::deed).containsExactly("registerExported");
        assertThat(fired.of(RecordsDeed.class).get(0).changes())
                .anySatisfy(change -> assertThat(change.after()).contains("fra=2025-01-01"));
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
