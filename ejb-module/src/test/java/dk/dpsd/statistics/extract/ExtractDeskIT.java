package dk.dpsd.statistics.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.Roles;
import dk.dpsd.access.ScopesOfOthers;
import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.access.store.CredentialStore;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.store.ClassificationStore;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitFacts;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.GrantLevel;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import dk.dpsd.statistics.extract.ExtractDesk.Progress;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.extract.Extract;
import dk.dpsd.statistics.model.extract.ExtractPurpose;
import dk.dpsd.statistics.model.extract.ExtractState;
import dk.dpsd.statistics.run.CaseSheets;
import dk.dpsd.statistics.run.GroupNames;
import dk.dpsd.statistics.store.CaseSheetStore;
import dk.dpsd.statistics.store.ExtractStore;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** An extract holds what its owner may draw while it is made, closed cases she was given included (R-GRANT-03). */
class ExtractDeskIT {

    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    private static final long OWN = 1;
    private static final long NEIGHBOUR = 9;
    private static final List<CaseColumn> COLUMNS =
            List.of(CaseColumn.STATE, CaseColumn.DESCRIPTION, CaseColumn.KEYWORDS);

    private final Fired fired = new Fired();
    private final Clock clock = Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), ZoneOffset.UTC);

    @BeforeEach
    void empty(TestDatabase db) {
        fired.forget();
        db.doInTransaction(em -> {
            for (String entity : List.of("ExtractedCase", "ExtractPiece", "Extract", "CaseGrant", "IncidentCase")) {
                em.createQuery("delete from " + entity + " e").executeUpdate();
            }
            em.createQuery("delete from RoleAssignment a").executeUpdate();
            em.createQuery("delete from SebUser u").executeUpdate();
        });
    }

    private long handler(TestDatabase db) {
        return db.inTransaction(em -> {
            var seb = new SebStore(em);
            SebUser user = seb.add(new SebUser("handler", "Handler", "h@demo.example", null));
            var row = new RoleAssignment(user.id(), Role.CASE_HANDLER.sebName(), OWN, true, SINCE);
            row.delivered(Instant.EPOCH);
            seb.add(row);
            return user.id();
        });
    }

    private static IncidentCase in(EntityManager em, CaseState state, long owner) {
        IncidentCase incident = TestCases.in(state);
        em.persist(incident);
        em.flush();
        em.createNativeQuery("update casework_case set ancestor_1 = ?1, unit = ?1 where id = ?2")
                .setParameter(1, owner)
                .setParameter(2, incident.id())
                .executeUpdate();
        return incident;
    }

    private String made(TestDatabase db, long account) {
        long id = db.inTransaction(em -> {
            var extract = new Extract(
                    account, "handler", ExtractPurpose.LEARNING, COLUMNS, CaseCriteria.ALL, clock.instant());
            new ExtractStore(em).add(extract);
            return extract.id();
        });
        assertThat(db.<List<Long>>inTransaction(em -> desk(em).due())).containsExactly(id);
        Optional<Progress> progress = db.inTransaction(em -> desk(em).begin(id));
        while (progress.filter(Progress::more).isPresent()) {
            Progress now = progress.get();
            progress = db.inTransaction(em -> desk(em).goOn(now));
        }
        return db.inTransaction(em -> {
            var store = new ExtractStore(em);
            Extract done = store.find(id).orElseThrow();
            assertThat(done.state()).isEqualTo(ExtractState.DONE);
            return new String(new ExtractFile(store, key(em).cipher()).read(done), StandardCharsets.UTF_8);
        });
    }

    @OnBothDatabases
    void itHoldsTheCasesOfTheOwnersRolesAndTheClosedOnesSheWasGiven(TestDatabase db) {
        long me = handler(db);
        db.doInTransaction(em -> {
            Stream.of(CaseState.values()).forEach(state -> in(em, state, OWN));
            IncidentCase closed = in(em, CaseState.CLOSED, NEIGHBOUR);
            IncidentCase open = in(em, CaseState.IN_PROGRESS, NEIGHBOUR);
            in(em, CaseState.CLOSED, NEIGHBOUR);
            for (IncidentCase given : List.of(closed, open)) {
                em.persist(new CaseGrant(given.id(), me, GrantLevel.READ, null, 1, Instant.EPOCH));
            }
        });
        List<String> lines = made(db, me).lines().toList();
        assertThat(lines.get(0)).isEqualTo("\uFEFFTilstand;Beskrivelse;Emneord");
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(';'))))
                .containsExactlyInAnyOrder("Under behandling", "Lukket", "Afvist", "Slettet", "Lukket");
        assertThat(fired.of(RecordsDeed.class)).extracting(RecordsDeed::deed).containsExactly("extractMade");
    }

    /** More than one piece is one file with one header. */
    @OnBothDatabases
    void manyCasesComeInPiecesAndAreOneFile(TestDatabase db) {
        long me = handler(db);
        int many = ExtractDesk.PIECE + 3;
        db.doInTransaction(em -> {
            for (int i = 0; i < many; i++) {
                in(em, CaseState.IN_PROGRESS, OWN);
            }
        });
        assertThat(made(db, me).lines()).hasSize(many + 1);
    }

    /** Rights are those of the moment. */
    @OnBothDatabases
    void whoLostHerRoleFindsNothingInIt(TestDatabase db) {
        long me = handler(db);
        db.doInTransaction(em -> {
            in(em, CaseState.CLOSED, OWN);
            em.createQuery("delete from RoleAssignment a").executeUpdate();
        });
        assertThat(made(db, me).lines()).hasSize(1);
    }

    @OnBothDatabases
    void aTryThatBrokeLeavesNothingAndIsMadeAgain(TestDatabase db) {
        long me = handler(db);
        db.doInTransaction(em -> in(em, CaseState.CLOSED, OWN));
        long id = db.inTransaction(em -> {
            var extract =
                    new Extract(me, "handler", ExtractPurpose.LEARNING, COLUMNS, CaseCriteria.ALL, clock.instant());
            new ExtractStore(em).add(extract);
            return extract.id();
        });
        Progress begun = db.inTransaction(em -> desk(em).begin(id)).orElseThrow();
        db.doInTransaction(em -> desk(em).goOn(begun));
        db.doInTransaction(em -> em.createQuery("update Extract e set e.state = :running")
                .setParameter("running", ExtractState.RUNNING)
                .executeUpdate());
        db.doInTransaction(em -> desk(em).failed(id));
        db.doInTransaction(em -> {
            assertThat(new ExtractStore(em).piece(id, 0)).isEmpty();
            assertThat(desk(em).due()).containsExactly(id);
        });
    }

    private ExtractKey key(EntityManager em) {
        return new ExtractKey(new CredentialStore(em), Optional.empty());
    }

    private ExtractDesk desk(EntityManager em) {
        LocalDate since = SINCE;
        var facts = new UnitFacts(OWN, "Kommune", "kommune", null, null, null, null, null, since, since, null);
        Hierarchy hierarchy = Hierarchy.of(List.of(SorUnit.owner(1, facts, OwnerKind.KOMMUNE)), Map.of());
        var tree = new LiveTree() {
            @Override
            public Hierarchy current() {
                return hierarchy;
            }
        };
        var desk = new ExtractDesk();
        desk.store = new ExtractStore(em);
        desk.cases = new CaseSheetStore(new ScopedRows(em));
        desk.sheets =
                new CaseSheets(desk.cases, new GroupNames(new ClassificationStore(em), new CollectiveAreas(), tree));
        desk.scopes = new ScopesOfOthers(new Roles(new SebStore(em), clock), tree, clock);
        desk.tree = tree;
        desk.key = key(em);
        desk.clock = clock;
        desk.log = fired.event();
        return desk;
    }
}
