package dk.dpsd.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.audit.model.LoggedEntry.Actor;
import dk.dpsd.audit.model.LoggedEntry.Subject;
import dk.dpsd.shared.model.Sensitivity;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an entry commits to, in both its forms (design 10). */
class EntryDigestTest {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00.123456Z");
    private static final Actor STAFF = Actor.named(7L, "sagsbehandler");
    private static final LoggedChange RATED = new LoggedChange(
            "severity", Sensitivity.HARMLESS, new SaltedValue(null, null, null), new SaltedValue(null, null, null));

    /** Worked out by hand from the form: whatever was written in it must verify for ever. */
    @Test
    void anEntryOfTheFirstFormKeepsItsDigest() {
        assertThat(entry(Subject.ofCase(5), STAFF).digest())
                .isEqualTo("bc8a35e25fb56f22bc33cd504490f8f228f5e500b73e2b53e01a12d4043ac48a");
    }

    @Test
    void everyPartOfTheSecondFormCounts() {
        List<LoggedEntry> different = List.of(
                entry(Subject.ofCase(5), STAFF),
                entry(Subject.ofCase(5), new Actor(7L, "sagsbehandler", null, "")),
                entry(Subject.ofCase(5), new Actor(7L, "sagsbehandler", null, "dpsVogter")),
                entry(Subject.ofCase(5), new Actor(7L, "sagsbehandler", "29189439", null)),
                entry(new Subject(null, null, null), STAFF),
                entry(new Subject(null, 5L, null), STAFF),
                entry(new Subject(null, null, "29189439"), STAFF),
                entry(new Subject(5L, 5L, null), STAFF),
                entry(new Subject(5L, null, "29189439"), STAFF));
        Set<String> digests = new HashSet<>();
        different.forEach(entry -> digests.add(entry.digest()));
        assertThat(digests).hasSize(different.size());
    }

    private static LoggedEntry entry(Subject about, Actor by) {
        return new LoggedEntry(
                5, 1, about, NOON, by, SaltedValue.of(null), "opened", List.of(RATED), ShardHead.GENESIS);
    }
}
