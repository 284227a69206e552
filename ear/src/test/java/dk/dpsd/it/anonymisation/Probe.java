package dk.dpsd.it.anonymisation;

import dk.dpsd.it.Http;
import dk.dpsd.it.faults.ServerProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The way behind the application's back, while its server runs. */
final class Probe {

    private final String url;
    private final Path home;

    /**
     * @param url of the server
     * @param home where copies may lie
     */
    Probe(String url, Path home) {
        this.url = url;
        this.home = home;
    }

    /** Lays the probe beside the application of a server that is not started yet. */
    static void into(ServerProcess server) {
        Path dropins = server.folder().resolve("dropins");
        dropins.toFile().mkdirs();
        ShrinkWrap.create(WebArchive.class, "probe.war")
                .addClass(ProbeServlet.class)
                .as(ZipExporter.class)
                .exportTo(dropins.resolve("probe.war").toFile(), true);
    }

    /** A whole copy of the database as it stands now, to be read at leisure: its JDBC address. */
    String copyOfTheDatabase() {
        Path copy = home.resolve("copy-" + System.nanoTime());
        sql("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE('" + copy + "')");
        return "jdbc:derby:" + copy.resolve("derby");
    }

    void sql(String statement) {
        post(ProbeServlet.SQL, statement);
    }

    void log(String line) {
        post(ProbeServlet.LOG, line);
    }

    private void post(String path, String text) {
        var answer = Http.at(url).post("/probe" + path, Http.encode(List.of(Map.entry(ProbeServlet.TEXT, text))));
        if (answer.status() != 200) {
            throw new AssertionError("the probe answered " + answer.status() + ":\n" + answer.body());
        }
    }
}
