package dk.dpsd.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R-SU-03: whoever was a superuser before the register alone says so stands on it afterwards")
class CarriedSuperusersIT {

    private static final String ALREADY = "insert into seb_superuser (id, version, owner, name, organisation, email)"
            + " values (1, 0, 100, 'Bo', 'Kommunen', 'BO@k.example')";

    @ParameterizedTest
    @EnumSource
    void theyAreEnteredOnceUnderTheirOwner(DatabaseKind kind) throws SQLException {
        DataSource schema = kind == DatabaseKind.DERBY ? DerbyServer.newSchema() : PostgresServer.newSchema();
        Flyway.configure(getClass().getClassLoader())
                .dataSource(schema)
                .locations("classpath:db/migration")
                .placeholders(Map.of("blob", kind == DatabaseKind.DERBY ? "BLOB" : "BYTEA"))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("6.02")
                .load()
                .migrate();
        try (Connection connection = schema.getConnection()) {
            unit(connection, 100, "Kommunen", "KOMMUNE", "11111111");
            unit(connection, 200, "Klinikken", "PRIVAT", "22222222");
            user(connection, 1, "anna", "11111111", true);
            user(connection, 2, "bo", "11111111", true);
            user(connection, 3, "carl", "11111111", false);
            user(connection, 4, "dora", "22222222", true);
            run(connection, ALREADY);
        }
        Migrations.run(schema);
        try (Connection connection = schema.getConnection()) {
            assertThat(rows(connection))
                    .containsExactly("anna 100 Kommunen anna@k.example", "Bo 100 Kommunen BO@k.example");
        }
    }

    private static void unit(Connection connection, long code, String name, String owner, String cvr)
            throws SQLException {
        run(
                connection,
                "insert into organisation_unit (generation, code, name, kind, depth, ancestor_1, owner_kind, cvr,"
                        + " first_from, valid_from) values (1, " + code + ", '" + name + "', '" + owner + "', 1, "
                        + code
                        + ", '" + owner + "', '" + cvr + "', current_date, current_date)");
    }

    private static void user(Connection connection, long id, String login, String cvr, boolean superuser)
            throws SQLException {
        run(
                connection,
                "insert into seb_user (id, version, login, name, email, cvr, superuser) values (" + id + ", 0, '"
                        + login + "', '" + login + "', '" + login + "@k.example', '" + cvr + "', " + superuser + ")");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select name, owner, organisation, email, proposed from seb_superuser order by email")) {
            while (found.next()) {
                assertThat(found.getBoolean(5)).isFalse();
                rows.add(found.getString(1) + " " + found.getLong(2) + " " + found.getString(3) + " "
                        + found.getString(4));
            }
        }
        rows.sort(String.CASE_INSENSITIVE_ORDER);
        return rows;
    }
}
