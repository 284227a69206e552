package dk.dpsd.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;

/** Holds the entities and the migrations against each other, on both databases (design 15). */
class SchemaIT {

    /** Columns and tables without an entity attribute, each with the reason; a table is named alone. */
    private static final Map<String, String> WITHOUT_ENTITY = new TreeMap<>();

    /** Sequences the stores take numbers from themselves, each with the reason. */
    private static final Map<String, String> SEQUENCES_WITHOUT_ENTITY = new TreeMap<>();

    @OnBothDatabases
    void everyAttributeHasItsColumn(TestDatabase db) throws SQLException {
        var believed = new EntityColumns(db.factory()).tables();
        assertThat(believed).isNotEmpty();
        assertThat(missing(believed, ActualSchema.of(db).tables())).isEmpty();
    }

    @OnBothDatabases
    void everyColumnHasItsAttribute(TestDatabase db) throws SQLException {
        var actual = ActualSchema.of(db).tables();
        var surplus = missing(actual, new EntityColumns(db.factory()).tables());
        surplus.removeIf(column -> WITHOUT_ENTITY.containsKey(column)
                || WITHOUT_ENTITY.containsKey(column.substring(0, column.indexOf('.'))));
        assertThat(surplus).as("columns no attribute stands for").isEmpty();
    }

    @OnBothDatabases
    void everyExceptionStandsForSomething(TestDatabase db) throws SQLException {
        var actual = ActualSchema.of(db);
        assertThat(WITHOUT_ENTITY.keySet()).allSatisfy(name -> {
            String[] parts = name.split("\\.");
            assertThat(actual.tables()).containsKey(parts[0]);
            if (parts.length == 2) {
                assertThat(actual.tables().get(parts[0])).contains(parts[1]);
            }
        });
        assertThat(actual.sequences().keySet()).containsAll(SEQUENCES_WITHOUT_ENTITY.keySet());
    }

    @OnBothDatabases
    void sequencesStepAsTheEntitiesTakeThem(TestDatabase db) throws SQLException {
        var expected = new EntityColumns(db.factory()).sequences();
        var actual = ActualSchema.of(db).sequences();
        actual.keySet().removeAll(SEQUENCES_WITHOUT_ENTITY.keySet());
        assertThat(actual).isEqualTo(expected);
    }

    @OnBothDatabases
    void everyEntityCanBeRead(TestDatabase db) {
        var entities = new EntityColumns(db.factory()).entities();
        db.doInTransaction(em -> entities.forEach(
                entity -> em.createQuery("SELECT e FROM " + entity.getAlias() + " e", entity.getJavaClass())
                        .setMaxResults(1)
                        .getResultList()));
    }

    /** Unwoven, lazy attributes are silently eager, and the tests would measure another program than the one that runs. */
    @OnBothDatabases
    void entitiesAreWovenAsInTheServer(TestDatabase db) {
        assertThat(new EntityColumns(db.factory()).entities()).allSatisfy(entity -> assertThat(entity.getJavaClass())
                .matches(PersistenceWeaved.class::isAssignableFrom));
    }

    @Test
    void bothDatabasesHaveTheSameSchema() throws SQLException {
        try (var derby = TestDatabases.open(DatabaseKind.DERBY);
                var postgresql = TestDatabases.open(DatabaseKind.POSTGRESQL)) {
            assertThat(ActualSchema.of(derby)).isEqualTo(ActualSchema.of(postgresql));
        }
    }

    private static TreeSet<String> missing(Map<String, TreeSet<String>> wanted, Map<String, TreeSet<String>> there) {
        var missing = new TreeSet<String>();
        wanted.forEach((table, columns) -> columns.stream()
                .filter(column -> !there.getOrDefault(table, new TreeSet<>()).contains(column))
                .forEach(column -> missing.add(table + "." + column)));
        return missing;
    }
}
