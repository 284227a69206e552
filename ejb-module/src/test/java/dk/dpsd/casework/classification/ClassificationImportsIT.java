package dk.dpsd.casework.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.classification.TermImportReport.Fate;
import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.casework.model.term.TermImport;
import dk.dpsd.casework.store.ClassificationStore;
import dk.dpsd.casework.store.TermImportStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Domain B.10: the operator sees what a classification would change before it counts, and versions stay")
class ClassificationImportsIT {

    private static final Instant NOON = Instant.parse("2026-03-29T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);
    private static final String FILE =
            "del;kode;hovedgruppe;navn;synonymer\nhovedgruppe;MED;;Medicin;\nproces;R1;;Ordination;\nvrøvl;X;;Y;\n";

    private final Fired fired = new Fired();

    @BeforeEach
    void before(TestDatabase db) {
        fired.forget();
        db.doInTransaction(em -> {
            em.createQuery("select i from TermImport i", TermImport.class)
                    .getResultList()
                    .forEach(em::remove);
            em.createQuery("delete from ClassificationTerm t").executeUpdate();
            LocalDate longAgo = LocalDate.of(2020, 1, 1);
            var terms = new ClassificationStore(em);
            terms.add(new ClassificationTerm(Part.MAIN_GROUP, "MED", null, "Medicinering", null, longAgo));
            terms.add(new ClassificationTerm(Part.MAIN_GROUP, "GAS", null, "Gasser", null, longAgo));
        });
    }

    @OnBothDatabases
    void uploadedItIsShownAndChangesNothing(TestDatabase db) {
        long id = upload(db, TODAY);
        db.doInTransaction(em -> {
            TermImportReport report = imports(em).report(id);
            assertThat(report.applied()).isFalse();
            assertThat(List.of(report.added(), report.changed(), report.ended(), report.refused()))
                    .containsExactly(1, 1, 1, 1);
            assertThat(report.lines())
                    .extracting(TermImportReport.Line::fate)
                    .containsExactly(Fate.REFUSED, Fate.ADDED, Fate.CHANGED, Fate.ENDED);
            assertThat(report.lines().get(2).before()).isEqualTo("Medicinering");
            assertThat(validOn(em, TODAY)).containsExactly("MED Medicinering", "GAS Gasser");
        });
    }

    @OnBothDatabases
    void itCountsFromItsDayAndWhatWasBeforeKeepsItsDays(TestDatabase db) {
        LocalDate first = TODAY.plusDays(3);
        long id = upload(db, first);
        db.doInTransaction(em -> imports(em).apply(id));
        db.doInTransaction(em -> {
            assertThat(validOn(em, first.minusDays(1))).containsExactly("MED Medicinering", "GAS Gasser");
            assertThat(validOn(em, first)).containsExactlyInAnyOrder("MED Medicin", "R1 Ordination");
            TermImportReport report = imports(em).recent().get(0);
            assertThat(report.applied()).isTrue();
            assertThat(report.appliedBy()).isEqualTo("operator.national");
            assertThat(List.of(report.added(), report.changed(), report.ended(), report.refused()))
                    .containsExactly(1, 1, 1, 1);
            assertThat(imports(em).report(id).lines())
                    .extracting(TermImportReport.Line::reason)
                    .containsExactly("terms.part");
        });
        assertThat(fired.of(RecordsDeed.class)).extracting(RecordsDeed::deed).containsExactly("classificationImported");
        assertThatThrownBy(() -> db.doInTransaction(em -> imports(em).apply(id)))
                .hasMessage("terms.applied");
    }

    @OnBothDatabases
    void neitherThePastNorADayBeforeTheNewestVersionIsRewritten(TestDatabase db) {
        assertThatThrownBy(() -> upload(db, TODAY.minusDays(1))).hasMessage("terms.day");
        long waiting = upload(db, TODAY);
        long id = upload(db, TODAY.plusDays(9));
        db.doInTransaction(em -> imports(em).apply(id));
        assertThatThrownBy(() -> upload(db, TODAY.plusDays(8))).hasMessage("terms.order");
        assertThatThrownBy(() -> db.doInTransaction(em -> imports(em).apply(waiting)))
                .hasMessage("terms.order");
        assertThatThrownBy(() -> db.doInTransaction(em -> imports(em).report(id + 1)))
                .isInstanceOf(NotThereException.class);
    }

    private long upload(TestDatabase db, LocalDate from) {
        return db.inTransaction(
                em -> imports(em).upload(FILE.getBytes(StandardCharsets.UTF_8), "klassifikation.csv", from));
    }

    private static List<String> validOn(EntityManager em, LocalDate day) {
        return new ClassificationStore(em)
                .all().stream()
                        .filter(term -> term.validOn(day))
                        .map(term -> term.code() + " " + term.name())
                        .toList();
    }

    private ClassificationImports imports(EntityManager em) {
        var imports = new ClassificationImports();
        imports.imports = new TermImportStore(em);
        imports.terms = new ClassificationStore(em);
        imports.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        imports.log = fired.event();
        imports.user = new CurrentUser() {
            @Override
            public Optional<Long> id() {
                return Optional.of(1L);
            }

            @Override
            public String name() {
                return "operator.national";
            }

            @Override
            public Optional<String> address() {
                return Optional.empty();
            }
        };
        return imports;
    }
}
