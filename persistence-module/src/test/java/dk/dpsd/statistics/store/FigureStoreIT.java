package dk.dpsd.statistics.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.GrantLevel;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.store.FigureStore.Level;
import dk.dpsd.statistics.store.FigureStore.Tally;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** Numbers come by one statement, each case once a group, collective reports beside and never among them (B.5). */
class FigureStoreIT {

    private static final Scope ALL = Scope.task(SystemTask.DELIVER);
    private static final long GRANTEE = 77;
    private static final Instant MARCH = Instant.parse("2026-03-10T08:00:00Z");

    /** Half past midnight in Denmark, still the day before in UTC. */
    private static final Instant FIRST_OF_APRIL = Instant.parse("2026-03-31T22:30:00Z");

    private static final Instant APRIL_BEGINS = Instant.parse("2026-03-31T22:00:00Z");

    @BeforeEach
    void three(TestDatabase db) {
        db.doInTransaction(em -> {
            for (String table :
                    List.of("casework_keyword", "casework_collective_count", "casework_collective", "casework_case")) {
                em.createNativeQuery("delete from " + table).executeUpdate();
            }
            em.createNativeQuery("delete from casework_medicine").executeUpdate();
            em.createNativeQuery("delete from casework_details").executeUpdate();
        });
        db.doInTransaction(em -> {
            IncidentCase one = kept(em, List.of(1L, 2L), MARCH);
            kept(em, List.of(1L, 3L), FIRST_OF_APRIL);
            IncidentCase sheet = kept(em, List.of(1L, 3L), FIRST_OF_APRIL);
            em.flush();
            sql(em, "update casework_case set kind = 'COLLECTIVE', incidents = 40 where id = " + sheet.id());
            sql(em, "update casework_case set severity_scale = 1 where id = " + sheet.id());
            sql(em, "insert into casework_keyword (case_id, folded, word) values (" + one.id() + ", 'fald', 'Fald')");
            sql(em, "insert into casework_keyword (case_id, folded, word) values (" + one.id() + ", 'nat', 'Nat')");
            sql(em, "insert into casework_details (id, several_places, discovered_elsewhere) values (7, 'NO', 'NO')");
            for (String atc : List.of("'N02BE01'", "'N05CF02'", "'B01AC06'", "null")) {
                sql(
                        em,
                        "insert into casework_medicine (details_id, position, atc) select 7, count(*), " + "cast(" + atc
                                + " as varchar(10)) from casework_medicine");
            }
            sql(em, "update casework_case set details = 7 where id = " + one.id());
        });
    }

    private static IncidentCase kept(EntityManager em, List<Long> path, Instant at) {
        IncidentCase incident = TestCases.received(path, 1L, at);
        em.persist(incident);
        return incident;
    }

    private static void sql(EntityManager em, String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }

    private static List<Tally> count(TestDatabase db, Scope scope, Axis rows, Axis columns) {
        return db.inTransaction(em -> store(em).count(scope, CaseCriteria.ALL, rows, Optional.ofNullable(columns)));
    }

    private static FigureStore store(EntityManager em) {
        return new FigureStore(new ScopedRows(em));
    }

    @OnBothDatabases
    void aCollectiveReportIsNoCaseAndItsIncidentsAreNone(TestDatabase db) {
        assertThat(count(db, ALL, Axis.of(Variable.PLACE_2), null))
                .containsExactlyInAnyOrder(
                        new Tally(Level.CELL, "2", null, 1, 0, 0), new Tally(Level.CELL, "3", null, 1, 1, 40));
    }

    @OnBothDatabases
    void twoScalesOfSeverityAreTwoGroups(TestDatabase db) {
        assertThat(count(db, ALL, Axis.of(Variable.SEVERITY), null))
                .extracting(Tally::row)
                .containsExactlyInAnyOrder("1:MILD_CONSEQUENCE", "2:MILD_CONSEQUENCE");
    }

    @OnBothDatabases
    void monthsAreDanish(TestDatabase db) {
        var months = new Axis(Variable.MONTH, List.of(APRIL_BEGINS));
        assertThat(count(db, ALL, months, Axis.of(Variable.KIND)))
                .containsExactlyInAnyOrder(
                        new Tally(Level.CELL, "0", "SINGLE", 1, 0, 0),
                        new Tally(Level.CELL, "1", "SINGLE", 1, 0, 0),
                        new Tally(Level.CELL, "1", "COLLECTIVE", 0, 1, 40));
    }

    @OnBothDatabases
    void aCaseWithTwoWordsIsOneCaseInBothGroupsAndInTheTotal(TestDatabase db) {
        assertThat(count(db, ALL, Axis.of(Variable.KEYWORD), Axis.of(Variable.PLACE_2)))
                .containsExactlyInAnyOrder(
                        new Tally(Level.CELL, "fald", "2", 1, 0, 0),
                        new Tally(Level.CELL, "nat", "2", 1, 0, 0),
                        new Tally(Level.CELL, null, "3", 1, 1, 40),
                        new Tally(Level.ROW, "fald", null, 1, 0, 0),
                        new Tally(Level.ROW, "nat", null, 1, 0, 0),
                        new Tally(Level.ROW, null, null, 1, 1, 40),
                        new Tally(Level.COLUMN, null, "2", 1, 0, 0),
                        new Tally(Level.COLUMN, null, "3", 1, 1, 40),
                        new Tally(Level.ALL, null, null, 2, 1, 40));
    }

    @OnBothDatabases
    void twoMedicinesOfOneGroupAreOneCase(TestDatabase db) {
        assertThat(count(db, ALL, Axis.of(Variable.ATC_MAIN), null))
                .containsExactlyInAnyOrder(
                        new Tally(Level.CELL, "N", null, 1, 0, 0),
                        new Tally(Level.CELL, "B", null, 1, 0, 0),
                        new Tally(Level.CELL, null, null, 1, 1, 40),
                        new Tally(Level.ALL, null, null, 2, 1, 40));
    }

    /** R-GRANT-03: be it the reader's by her unit too, a case she was given counts once in each group, and in the total. */
    @OnBothDatabases
    void aCaseThatWasGivenCountsOnce(TestDatabase db) {
        db.doInTransaction(em -> {
            sql(em, "delete from access_grant");
            for (List<Long> path : List.of(List.of(1L), List.of(9L))) {
                var given = kept(em, path, MARCH);
                em.flush();
                em.persist(new CaseGrant(given.id(), GRANTEE, GrantLevel.READ, null, 1, MARCH));
            }
            kept(em, List.of(9L), MARCH);
        });
        var received = EnumSet.of(CaseState.RECEIVED);
        var unit = new Branch(new Reach.SubTree(1, 1), received);
        var given = new Branch(
                new Reach.Granted(GRANTEE, EnumSet.allOf(GrantLevel.class), LocalDate.of(2026, 3, 1)), received);
        assertThat(singles(db, unit)).isEqualTo(3);
        assertThat(singles(db, given)).isEqualTo(2);
        assertThat(singles(db, unit, given)).isEqualTo(4);
        assertThat(singles(db, given, unit)).isEqualTo(4);
    }

    /** Of the cells, and the same of the total by a variable whose groups overlap. */
    private static long singles(TestDatabase db, Branch... branches) {
        var scope = new Scope(Action.DRAW_REPORTS, List.of(branches));
        long cells = count(db, scope, Axis.of(Variable.PLACE_1), null).stream()
                .mapToLong(Tally::cases)
                .sum();
        assertThat(count(db, scope, Axis.of(Variable.KEYWORD), null))
                .filteredOn(tally -> tally.level() == Level.ALL)
                .extracting(Tally::cases)
                .containsExactly(cells);
        return cells;
    }

    @OnBothDatabases
    void everyPairOfVariablesIsOneStatement(TestDatabase db) {
        for (Variable rows : Variable.values()) {
            for (Variable columns : List.of(rows, Variable.KEYWORD, Variable.MONTH, Variable.TIME_TO_CLOSE)) {
                List<String> sent = db.statementsOf(() -> count(db, ALL, axis(rows), axis(columns)));
                assertThat(sent).as(rows + " by " + columns).hasSize(1);
            }
        }
    }

    private static Axis axis(Variable variable) {
        return new Axis(variable, variable.isTime() ? List.of(APRIL_BEGINS) : List.of());
    }

    @OnBothDatabases
    void nothingOutsideTheScopeIsCounted(TestDatabase db) {
        var branch = new Branch(new Reach.SubTree(2, 2), EnumSet.allOf(CaseState.class));
        var scope = new Scope(ALL.action(), List.of(branch, branch));
        assertThat(count(db, scope, Axis.of(Variable.KEYWORD), null))
                .containsExactlyInAnyOrder(
                        new Tally(Level.CELL, "fald", null, 1, 0, 0),
                        new Tally(Level.CELL, "nat", null, 1, 0, 0),
                        new Tally(Level.ALL, null, null, 1, 0, 0));
        assertThat(count(db, new Scope(ALL.action(), List.of()), Axis.of(Variable.UNIT), null))
                .isEmpty();
    }

    @OnBothDatabases
    void criteriaNarrow(TestDatabase db) {
        var asked = CaseCriteria.ALL.with(Coded.KIND, "COLLECTIVE");
        List<Tally> found = db.inTransaction(
                em -> store(em).count(ALL, asked, Axis.of(Variable.KEYWORD), Optional.of(Axis.of(Variable.ROUTE))));
        assertThat(found.stream().filter(tally -> tally.level() == Level.ALL))
                .containsExactly(new Tally(Level.ALL, null, null, 0, 1, 40));
    }

    /** 30 spans of 24 hours are still "at most 30", a moment short of the 31st too. */
    @OnBothDatabases
    void timeUntilTheEndIsReckonedInSpansOf24Hours(TestDatabase db) {
        db.doInTransaction(em -> {
            IncidentCase late = kept(em, List.of(9L), MARCH);
            em.flush();
            ended(em, late, MARCH.plusSeconds(31 * 86_400L));
            IncidentCase soon = kept(em, List.of(9L), MARCH);
            em.flush();
            ended(em, soon, MARCH.plusSeconds(31 * 86_400L - 1));
        });
        assertThat(count(db, ALL, Axis.of(Variable.TIME_TO_CLOSE), null))
                .extracting(Tally::row, Tally::cases)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("DAYS_30", 1L),
                        org.assertj.core.groups.Tuple.tuple("DAYS_60", 1L),
                        org.assertj.core.groups.Tuple.tuple("OPEN", 2L));
    }

    private static void ended(EntityManager em, IncidentCase incident, Instant when) {
        em.createNativeQuery("update casework_case set ended_at = ?1 where id = ?2")
                .setParameter(1, java.sql.Timestamp.from(when))
                .setParameter(2, incident.id())
                .executeUpdate();
    }

    /** What is chosen never becomes part of a statement. */
    @OnBothDatabases
    void eachVariableIsThereForEachDepth(TestDatabase db) {
        assertThat(Arrays.stream(Variable.values())
                        .filter(variable -> variable.name().matches("PLACE_\\d"))
                        .map(Variable::depth))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, CasePlace.LEVELS);
    }
}
