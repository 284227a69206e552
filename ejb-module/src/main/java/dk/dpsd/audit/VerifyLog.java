package dk.dpsd.audit;

import dk.dpsd.audit.store.LogDatabase;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Checks the access log from the command line, without a server (docs/operations.md): says the verdict in one line and
 * ends with 0 where the log is as it was written, 1 where it is not, and 2 where it could not be checked.
 */
public final class VerifyLog {

    static final int INTACT = 0;
    static final int BROKEN = 1;
    static final int UNCHECKED = 2;

    private VerifyLog() {}

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.exit(run(System.getenv(), System.out));
    }

    /** @param settings the environment, read as the server reads it */
    static int run(Map<String, String> settings, PrintStream out) {
        Path data = Path.of(settings.getOrDefault("DPSD_DATA", "data"));
        Path seals = Optional.ofNullable(settings.get("DPSD_AUDIT_SEAL_FILE"))
                .map(Path::of)
                .orElse(data.resolve(SealPlace.FILE));
        try (var database = LogDatabase.open(settings, data)) {
            var verdict = new AuditVerification(database.chains(), database.seals(), new SealFile(seals)).verify();
            out.println(say(verdict));
            return verdict.intact() ? INTACT : BROKEN;
        } catch (RuntimeException e) {
            out.println("NOT CHECKED: " + e.getMessage());
            return UNCHECKED;
        }
    }

    private static String say(Verdict verdict) {
        String checked = verdict.entries() + " entries and " + verdict.seals() + " seals";
        return verdict.broken()
                .map(link -> "BROKEN after " + checked + ": " + link.what() + " at "
                        + (link.shard() == BrokenLink.SEALS ? "seal " : "chain " + link.shard() + ", entry ")
                        + link.sequence())
                .orElse("INTACT: " + checked);
    }
}
