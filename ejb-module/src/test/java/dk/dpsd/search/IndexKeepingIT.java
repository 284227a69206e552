package dk.dpsd.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.search.index.Excerpt.Piece;
import dk.dpsd.search.store.ChangeStore;
import dk.dpsd.shared.model.Redaction;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Design 16: an index on every node, which catches up, builds itself and forgets what an ended case lost")
class IndexKeepingIT {

    /** Nothing else in the files says this. */
    private static final String SECRET = "qvartzenhjelm";

    private static final Redaction COVERING = (text, longest) -> text == null ? null : text.replace(SECRET, "*****");

    @TempDir
    Path folder;

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from Report r").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
            em.createQuery("delete from SearchChange c").executeUpdate();
            em.createQuery("delete from IndexNode n").executeUpdate();
            em.createQuery("update ChangeOrder o set o.last = 0, o.tidied = 0").executeUpdate();
        });
    }

    @OnBothDatabases
    void aNewIndexHasEveryCaseAndSaysHowFarItIs(TestDatabase db) {
        long one = received(db, "Borgeren faldt på gulvet");
        long other = received(db, "Dobbelt dosis");
        try (var node = node(db, "a")) {
            assertThat(node.keeping.standing().isReady()).isFalse();
            assertThat(node.keeping.ready()).isEmpty();
            node.keeping.follow();
            assertThat(node.keeping.standing().isReady()).isTrue();
            assertThat(node.find("")).containsExactlyInAnyOrder(one, other);
            assertThat(node.find("fald")).containsExactly(one);
            assertThat(node.find("\"faldt på gulvet\"")).containsExactly(one);
            assertThat(node.find("\"gulvet faldt\"")).isEmpty();
            assertThat(node.find("fald dosis")).isEmpty();
            assertThat(node.found("gulv").hits().get(0).excerpt().pieces())
                    .filteredOn(Piece::marked)
                    .extracting(Piece::text)
                    .containsExactly("gulvet");
        }
    }

    @OnBothDatabases
    void aSecondNodeCatchesUpByItself(TestDatabase db) {
        received(db, "Dobbelt dosis");
        try (var a = node(db, "a");
                var b = node(db, "b")) {
            a.keeping.follow();
            b.keeping.follow();
            long later = noted(db, received(db, "Borgeren faldt"));
            a.keeping.follow();
            assertThat(a.find("fald")).containsExactly(later);
            assertThat(b.find("fald")).isEmpty();
            b.keeping.follow();
            assertThat(b.find("fald")).containsExactly(later);
        }
    }

    @OnBothDatabases
    void whatItHadReadItKeepsOverARestart(TestDatabase db) {
        long one = received(db, "Borgeren faldt");
        try (var node = node(db, "a")) {
            node.keeping.follow();
        }
        // Not noted: a node that builds anew would find it.
        received(db, "Borgeren faldt igen");
        try (var node = node(db, "a")) {
            node.keeping.follow();
            assertThat(node.find("fald")).containsExactly(one);
        }
    }

    @OnBothDatabases
    void aDamagedIndexIsBuiltAnew(TestDatabase db) throws IOException {
        received(db, "Borgeren faldt");
        try (var node = node(db, "a")) {
            node.keeping.follow();
        }
        long unseen = received(db, "Borgeren faldt igen");
        for (Path file : files("a")) {
            if (file.toString().endsWith(".cfs") || file.toString().endsWith(".fdt")) {
                byte[] half = Files.readAllBytes(file);
                half[half.length / 2] ^= 0x55;
                Files.write(file, half);
            }
        }
        try (var node = node(db, "a")) {
            node.keeping.follow();
            assertThat(node.find("fald")).hasSize(2).contains(unseen);
        }
    }

    @OnBothDatabases
    void soIsOneThatLostAFileOrAllOfThem(TestDatabase db) throws IOException {
        received(db, "Borgeren faldt");
        try (var node = node(db, "a")) {
            node.keeping.follow();
        }
        for (String ending : List.of(".cfs", ".si", "")) {
            long unseen = received(db, "Borgeren faldt igen");
            for (Path file : files("a")) {
                if (file.getParent().endsWith("files") && file.toString().endsWith(ending)) {
                    Files.delete(file);
                }
            }
            try (var node = node(db, "a")) {
                node.keeping.follow();
                assertThat(node.find("fald")).as("without " + ending).contains(unseen);
            }
        }
    }

    /** What stands in it may stand elsewhere since, or be more. */
    @OnBothDatabases
    void anIndexOfAnotherFormIsBuiltAnew(TestDatabase db) throws IOException {
        received(db, "Borgeren faldt");
        try (var node = node(db, "a")) {
            node.keeping.follow();
        }
        long unseen = received(db, "Borgeren faldt igen");
        try (var files = FSDirectory.open(folder.resolve("a").resolve("files"));
                var writer = new IndexWriter(files, new IndexWriterConfig())) {
            Map<String, String> kept = new HashMap<>();
            writer.getLiveCommitData().forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
            kept.put("form", "2");
            writer.setLiveCommitData(kept.entrySet());
            writer.commit();
        }
        try (var node = node(db, "a")) {
            node.keeping.follow();
            assertThat(node.find("fald")).hasSize(2).contains(unseen);
        }
    }

    @OnBothDatabases
    void anIndexThatIsTooFarBehindIsBuiltAnew(TestDatabase db) {
        received(db, "Borgeren faldt");
        try (var node = node(db, "a")) {
            node.keeping.follow();
        }
        long missed = noted(db, received(db, "Borgeren faldt igen"));
        db.doInTransaction(em -> {
            var changes = new ChangeStore(em);
            changes.tidy(changes.order(10).last());
        });
        try (var node = node(db, "a")) {
            node.keeping.follow();
            assertThat(node.find("fald")).contains(missed);
        }
    }

    @OnBothDatabases
    void afterAnEndTheLettersAreInNoFileOfAnyNode(TestDatabase db) throws IOException {
        long id = received(db, "Fru " + SECRET + " faldt");
        received(db, "Dobbelt dosis");
        try (var a = node(db, "a");
                var b = node(db, "b")) {
            a.keeping.follow();
            b.keeping.follow();
            assertThat(a.find(SECRET)).containsExactly(id);
            assertThat(holding("a")).isNotEmpty();
            assertThat(holding("b")).isNotEmpty();

            end(db, id);
            assertThat(a.erasure.remove(id, IndexStage.NOW))
                    .as("the other node has not cleaned its files")
                    .isFalse();
            assertThat(holding("a")).isEmpty();
            assertThat(holding("b")).isNotEmpty();
            assertThat(a.find("fald")).containsExactly(id);

            b.keeping.purge();
            assertThat(holding("b")).isEmpty();
            assertThat(a.erasure.remove(id, IndexStage.NOW)).isTrue();
            assertThat(a.find(SECRET)).isEmpty();
        }
    }

    /** The handler took them out; the report as it came still has them, and is found by them until it is covered. */
    @OnBothDatabases
    void norAreThoseOfTheReportAsItCame(TestDatabase db) throws IOException {
        long id = received(db, "Fru " + SECRET + " faldt");
        db.doInTransaction(em -> {
            var told = TestCases.report(List.of(1L, 2L));
            em.persist(new Report(
                    id, with(told, "Fru " + SECRET + " faldt"), TestCases.RECEIVED_AT, "%064d".formatted(id)));
            em.find(IncidentCase.class, id)
                    .acceptEdited(TestCases.content("Et notat"), TestCases.HANDLER, TestCases.change("accepted"));
        });
        try (var a = node(db, "a")) {
            a.keeping.follow();
            assertThat(a.find(SECRET)).containsExactly(id);
            assertThat(holding("a")).isNotEmpty();
            db.doInTransaction(em -> {
                ended(em.find(IncidentCase.class, id));
                em.find(Report.class, id).redact(COVERING);
                new ChangeStore(em).add(List.of(id));
            });
            assertThat(a.erasure.remove(id, IndexStage.NOW)).isTrue();
            assertThat(a.find(SECRET)).isEmpty();
            assertThat(a.find("fald")).containsExactly(id);
            assertThat(holding("a")).isEmpty();
        }
    }

    @OnBothDatabases
    void anIndexThatCannotBeWrittenIsNotClean(TestDatabase db) throws IOException {
        long id = received(db, "Borgeren faldt");
        Files.writeString(folder.resolve("a"), "no folder");
        try (var node = node(db, "a")) {
            node.keeping.follow();
            assertThat(node.keeping.standing().isFailed()).isTrue();
            end(db, id);
            assertThat(node.erasure.remove(id, IndexStage.NOW)).isFalse();
        }
    }

    private IndexStage node(TestDatabase db, String name) {
        return new IndexStage(db, folder.resolve(name));
    }

    private static long received(TestDatabase db, String description) {
        return db.inTransaction(em -> {
            var told = with(TestCases.report(List.of(1L, 2L)), description);
            var incident = new IncidentCase(told, new LastChange("rapportør", TestCases.RECEIVED_AT, "reported"));
            incident.numbered("2026-000020-0");
            em.persist(incident);
            em.flush();
            return incident.id();
        });
    }

    private static Report.Submitted with(Report.Submitted as, String description) {
        return new Report.Submitted(
                as.reporterKind(),
                "Hændelse",
                description,
                as.place(),
                as.unitPath(),
                as.occurrence(),
                as.severity(),
                as.identifiers(),
                as.details(),
                as.idempotencyKey());
    }

    private static long noted(TestDatabase db, long id) {
        db.doInTransaction(em -> new ChangeStore(em).add(List.of(id)));
        return id;
    }

    private static void end(TestDatabase db, long id) {
        db.doInTransaction(em -> {
            var incident = em.find(IncidentCase.class, id);
            incident.accept(TestCases.HANDLER, TestCases.change("accepted"));
            ended(incident);
            new ChangeStore(em).add(List.of(id));
        });
    }

    private static void ended(IncidentCase incident) {
        incident.declareAnonymised(TestCases.HANDLER, "Sagsbehandler", TestCases.change("declared"));
        incident.close(COVERING, TestCases.change("closed"));
    }

    private List<Path> files(String node) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(node))) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    /** The files in which the letters can be read. */
    private List<Path> holding(String node) throws IOException {
        return files(node).stream()
                .filter(file -> read(file).contains(SECRET.substring(0, 8)))
                .toList();
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
