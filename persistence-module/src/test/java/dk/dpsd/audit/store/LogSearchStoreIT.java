package dk.dpsd.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.audit.model.FoundEntry;
import dk.dpsd.audit.model.LogFilter;
import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.LoggedEntry.Actor;
import dk.dpsd.audit.model.LoggedEntry.Subject;
import dk.dpsd.casework.model.CaseNumber;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.model.Sensitivity;
import dk.dpsd.shared.store.DatabaseKind;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** Searching the log: whose entries, in which order, with how many statements (design 1, 2). */
class LogSearchStoreIT {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00.123456Z");
    private static final Actor HANDLER = new Actor(7L, "sagsbehandler", "11111111", "dpsDecentralSagsbehandler@1");
    private static final Actor PROVIDER = new Actor(8L, "privat", "11111111", "dpsPrivatleverandor@1");
    private static final Actor STRANGER = Actor.named(null, "ukendt");
    private static final LogFilter ALL =
            new LogFilter(NOON.minusSeconds(60), NOON.plusSeconds(60), List.of(), null, Set.of(), false, null);

    private long here;
    private long below;
    private long elsewhere;

    @BeforeEach
    void twoCasesHereAndOneElsewhere(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from AuditChange c").executeUpdate();
            em.createQuery("delete from AuditEntry e").executeUpdate();
            em.createQuery("delete from Report r").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
        });
        here = newCase(db, List.of(1L, 2L));
        below = newCase(db, List.of(1L, 2L, 3L));
        elsewhere = newCase(db, List.of(9L));
    }

    @OnBothDatabases
    void onlyEntriesAboutCasesInScopeAreFoundNewestFirst(TestDatabase db) {
        write(db, entry(Subject.ofCase(here), HANDLER, 1, "opened", change("state")));
        write(db, entry(Subject.ofCase(elsewhere), HANDLER, 2, "opened"));
        write(db, entry(new Subject(null, 7L, "11111111"), HANDLER, 3, "loggedIn"));
        write(db, entry(Subject.ofCase(below), PROVIDER, 4, "edited"));
        var found = aboutCases(db, ALL, Optional.empty(), 10);
        assertThat(found).extracting(e -> e.stored().entry().deed()).containsExactly("edited", "opened");
        assertThat(found.get(1).caseNumber()).isEqualTo(CaseNumber.of(2026, here));
        assertThat(found.get(1).stored().entry().at()).isEqualTo(NOON.plusSeconds(1));
        assertThat(found.get(1).stored().entry().changes())
                .singleElement()
                .extracting(change -> change.after().text())
                .isEqualTo("nyt");
        assertThat(found).allMatch(e -> e.stored().isGenuine());
        assertThat(db.<List<FoundEntry>>inTransaction(em -> search(em)
                        .aboutCases(new Scope(Action.SEARCH_ACCESS_LOG, List.of()), ALL, Optional.empty(), 9)))
                .isEmpty();
    }

    @OnBothDatabases
    void eachFilterLeavesOutWhatItShould(TestDatabase db) {
        write(db, entry(Subject.ofCase(here), HANDLER, 1, "opened"));
        write(db, entry(Subject.ofCase(below), PROVIDER, 2, "edited"));
        write(db, entry(Subject.ofCase(here), PROVIDER, 3, "denied"));
        assertThat(deeds(db, filter(List.of(8L), null, Set.of(), false))).containsExactly("denied", "edited");
        assertThat(deeds(db, filter(List.of(), new LogFilter.Place(2, 2, true), Set.of(), false)))
                .containsExactly("denied", "edited", "opened");
        assertThat(deeds(db, filter(List.of(), new LogFilter.Place(2, 2, false), Set.of(), false)))
                .containsExactly("denied", "opened");
        assertThat(deeds(db, filter(List.of(), null, Set.of("opened", "edited"), false)))
                .containsExactly("edited", "opened");
        assertThat(deeds(db, filter(List.of(), null, Set.of("opened", "edited"), true)))
                .containsExactly("denied");
        assertThat(deeds(db, ALL.byName("privat"))).containsExactly("denied", "edited");
        var later = new LogFilter(NOON.plusSeconds(2), NOON.plusSeconds(3), List.of(), null, Set.of(), false, null);
        assertThat(deeds(db, later)).containsExactly("edited");
    }

    /** All at the same moment: the id decides, and no page misses or doubles one. */
    @OnBothDatabases
    void pagesFollowEachOtherOverTies(TestDatabase db) {
        for (int i = 0; i < 7; i++) {
            write(db, entry(Subject.ofCase(here), HANDLER, 1, "deed" + i));
            write(db, entry(new Subject(null, 7L, "11111111"), HANDLER, 1, "person" + i));
        }
        assertThat(walk(key -> aboutCases(db, ALL, key, 3)))
                .containsExactly("deed6", "deed5", "deed4", "deed3", "deed2", "deed1", "deed0");
        assertThat(walk(key -> aboutPeople(db, "11111111", key, 3)))
                .containsExactly("person6", "person5", "person4", "person3", "person2", "person1", "person0");
    }

    @OnBothDatabases
    void anOrganisationFindsWhatIsAboutItAndWhatItsPeopleDid(TestDatabase db) {
        write(db, entry(new Subject(null, 7L, "11111111"), STRANGER, 1, "logInFailed"));
        write(db, entry(new Subject(null, 9L, "22222222"), STRANGER, 2, "logInFailedElsewhere"));
        write(db, entry(new Subject(null, null, null), HANDLER, 3, "listExported"));
        write(db, entry(new Subject(null, null, null), STRANGER, 4, "logInUnknown"));
        write(db, entry(Subject.ofCase(here), HANDLER, 5, "opened"));
        write(db, entry(new Subject(null, 7L, "11111111"), HANDLER, 6, "loggedIn"));
        assertThat(aboutPeople(db, "11111111", Optional.empty(), 10))
                .extracting(e -> e.stored().entry().deed())
                .containsExactly("loggedIn", "listExported", "logInFailed");
        assertThat(aboutPeople(db, null, Optional.empty(), 10)).isEmpty();
        assertThat(db.<List<FoundEntry>>inTransaction(em -> search(em).aboutTheOperation(ALL, Optional.empty(), 10)))
                .extracting(e -> e.stored().entry().deed())
                .containsExactly("logInUnknown");
    }

    @OnBothDatabases
    void aPageCostsTwoStatements(TestDatabase db) {
        for (int i = 0; i < 5; i++) {
            write(db, entry(Subject.ofCase(here), HANDLER, i, "edited", change("a"), change("b")));
            write(db, entry(new Subject(null, 7L, "11111111"), HANDLER, i, "roleGiven", change("role")));
        }
        assertThat(db.statementsOf(() -> aboutCases(db, ALL, Optional.empty(), 26)))
                .hasSize(2);
        assertThat(db.statementsOf(() -> aboutPeople(db, "11111111", Optional.empty(), 26)))
                .hasSize(2);
    }

    /** Of fifty thousand entries nobody reads all to show the newest. */
    @OnBothDatabases
    void theNewestComeOutOfAnIndex(TestDatabase db) {
        if (db.kind() != DatabaseKind.POSTGRESQL) {
            return;
        }
        db.doInTransaction(em -> {
            em.createNativeQuery(
                            "insert into audit_entry (id, shard, sequence_in_shard, case_id, cvr, done_at, actor_id,"
                                    + " actor_name, deed, previous_digest, digest) select 1000000 + n, 0, 1000000 + n,"
                                    + " case when n % 2 = 0 then " + here
                                    + " end, case when n % 2 = 1 then '22222222' end,"
                                    + " timestamp '2026-06-01 10:00:00' + n * interval '1 millisecond', 7, 's', 'opened', '', ''"
                                    + " from generate_series(1, 50000) n")
                    .executeUpdate();
            em.createNativeQuery("analyze audit_entry").executeUpdate();
        });
        String cases =
                db.statementsOf(() -> aboutCases(db, ALL, Optional.empty(), 26)).get(0);
        assertThat(plan(db, cases)).contains("audit_entry_newest").doesNotContain("Seq Scan on audit_entry");
    }

    private static String plan(TestDatabase db, String statement) {
        return db.inTransaction(em -> {
            String text = statement
                    .replaceFirst("\\?", "'2026-06-01 09:00:00'")
                    .replaceFirst("\\?", "'2026-06-01 11:00:00'")
                    .replaceFirst("\\?", "2");
            return em.createNativeQuery("explain " + text).getResultList().toString();
        });
    }

    private static long newCase(TestDatabase db, List<Long> path) {
        return db.inTransaction(em -> {
            IncidentCase incident = TestCases.received(path, path.get(0), TestCases.RECEIVED_AT);
            new CaseStore(em).add(incident);
            incident.numbered(CaseNumber.of(2026, incident.id()));
            return incident.id();
        });
    }

    private static void write(TestDatabase db, LoggedEntry entry) {
        db.doInTransaction(em -> new AuditStore(em).append(List.of(entry)));
    }

    private static LoggedEntry entry(Subject about, Actor by, int second, String deed, LoggedChange... changes) {
        return LoggedEntry.of(about, NOON.plusSeconds(second), by, "192.0.2.1", deed, List.of(changes));
    }

    private static LoggedChange change(String field) {
        return LoggedChange.of(field, Sensitivity.HARMLESS, null, "nyt");
    }

    private static LogFilter filter(List<Long> actors, LogFilter.Place place, Set<String> deeds, boolean otherDeeds) {
        return new LogFilter(ALL.from(), ALL.until(), actors, place, deeds, otherDeeds, null);
    }

    private static List<String> deeds(TestDatabase db, LogFilter filter) {
        return aboutCases(db, filter, Optional.empty(), 10).stream()
                .map(e -> e.stored().entry().deed())
                .toList();
    }

    private static List<FoundEntry> aboutCases(TestDatabase db, LogFilter filter, Optional<PageKey> after, int limit) {
        var scope = new Scope(
                Action.SEARCH_ACCESS_LOG, List.of(new Branch(new Reach.SubTree(2, 2), Set.of(CaseState.RECEIVED))));
        return db.inTransaction(em -> search(em).aboutCases(scope, filter, after, limit));
    }

    private static List<FoundEntry> aboutPeople(TestDatabase db, String cvr, Optional<PageKey> after, int limit) {
        return db.inTransaction(em -> search(em).aboutPeople(cvr, ALL, after, limit));
    }

    private static LogSearchStore search(jakarta.persistence.EntityManager em) {
        return new LogSearchStore(em, new ScopedRows(em));
    }

    private static List<String> walk(java.util.function.Function<Optional<PageKey>, List<FoundEntry>> pages) {
        List<String> deeds = new ArrayList<>();
        Optional<PageKey> key = Optional.empty();
        for (var page = pages.apply(key); !page.isEmpty(); page = pages.apply(key)) {
            page.forEach(e -> deeds.add(e.stored().entry().deed()));
            var last = page.get(page.size() - 1);
            key = Optional.of(new PageKey(last.stored().entry().at(), last.id()));
        }
        return deeds;
    }
}
