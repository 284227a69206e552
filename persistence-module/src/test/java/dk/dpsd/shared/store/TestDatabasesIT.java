package dk.dpsd.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;

/** The databases the other tests stand on are what they claim to be. */
class TestDatabasesIT {

    @OnBothDatabases
    void isTheDatabaseItIsCalled(TestDatabase db) throws SQLException {
        try (var connection = db.dataSource().getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            assertThat(product).isEqualTo(db.kind() == DatabaseKind.DERBY ? "Apache Derby" : "PostgreSQL");
        }
    }

    @OnBothDatabases
    void schemasDoNotSeeEachOther(TestDatabase db) throws SQLException {
        execute(db, "CREATE TABLE only_here (id BIGINT)");
        try (var other = TestDatabases.open(db.kind())) {
            execute(other, "CREATE TABLE only_here (id BIGINT)");
        }
        assertThatThrownBy(() -> execute(db, "CREATE TABLE only_here (id BIGINT)"))
                .isInstanceOf(SQLException.class);
    }

    @OnBothDatabases
    void countsStatementsOfEveryKind(TestDatabase db) throws SQLException {
        execute(db, "CREATE TABLE counted (id BIGINT)");
        var sent = db.statementsOf(() -> db.doInTransaction(em -> {
            em.createNativeQuery("INSERT INTO counted VALUES (1)").executeUpdate();
            em.createNativeQuery("SELECT id FROM counted").getResultList();
        }));
        assertThat(sent).containsExactly("INSERT INTO counted VALUES (1)", "SELECT id FROM counted");
    }

    @OnBothDatabases
    void whatThrowsIsRolledBack(TestDatabase db) throws SQLException {
        execute(db, "CREATE TABLE rolled (id BIGINT)");
        assertThatThrownBy(() -> db.doInTransaction(em -> {
                    em.createNativeQuery("INSERT INTO rolled VALUES (1)").executeUpdate();
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        db.doInTransaction(em -> assertThat(
                        em.createNativeQuery("SELECT count(*) FROM rolled").getSingleResult())
                .hasToString("0"));
    }

    private static void execute(TestDatabase db, String sql) throws SQLException {
        try (Connection connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
