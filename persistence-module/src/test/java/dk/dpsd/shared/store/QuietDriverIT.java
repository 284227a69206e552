package dk.dpsd.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Design 8: free text never in a server log, not even that of a row which PostgreSQL refused")
class QuietDriverIT {

    private static final String MARKER = "Kirsebaerblomst-Testperson-1947";

    @Test
    void aRefusedRowStandsInNoMessage() throws SQLException {
        DataSource source = PostgresServer.newSchema();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE quiet (text VARCHAR(200), filled INT NOT NULL)");
            String url = connection.getMetaData().getURL();
            assertThat(refusal(url, "true"))
                    .as("what the driver says by itself")
                    .contains(MARKER);
            assertThat(refusal(url, "false")).contains("null value").doesNotContain(MARKER);
        }
    }

    @Test
    void theServerIsSetUpSo() throws IOException {
        assertThat(Files.readString(Path.of("../liberty-config/db/postgresql.xml")))
                .contains("logServerErrorDetail=\"false\"");
    }

    private static String refusal(String url, String detail) {
        String sql = "INSERT INTO quiet (text, filled) VALUES ('" + MARKER + "', NULL)";
        String quiet = url + (url.contains("?") ? "&" : "?") + "user=postgres&logServerErrorDetail=" + detail;
        try (var connection = DriverManager.getConnection(quiet);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            throw new IllegalStateException("the row was taken");
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }
}
