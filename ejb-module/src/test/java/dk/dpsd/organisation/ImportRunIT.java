package dk.dpsd.organisation;

import static dk.dpsd.organisation.Trees.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.dpsd.organisation.DifferenceList.Line;
import dk.dpsd.organisation.TreeChanged.Moved;
import dk.dpsd.organisation.model.ImportOutcome;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorCode;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitDifference.Kind;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An extract from its bytes to the tree that counts (R9: applied whole or not at all). */
class ImportRunIT {

    private static final String HEADER = "Enhedsnavn;Enhedstype;SOR-kode;Parent-SOR-kode\n";

    private final ImportStage stage = new ImportStage();

    @Test
    void theDemoRegisterLoadsWithoutRefusals() throws IOException {
        byte[] demo;
        try (var in = SorImport.class.getResourceAsStream("demo-sor.csv")) {
            demo = in.readAllBytes();
        }
        var done = stage.load(demo, false);
        assertThat(done.outcome()).isEqualTo(ImportOutcome.DONE);
        assertThat(done.rowsRead()).isEqualTo(24);
        assertThat(done.rowsRefused()).isZero();
        assertThat(done.written()).isEqualTo(24);
        var tree = stage.live.current();
        assertThat(tree.units()).hasSize(24);
        assertThat(tree.path(90000051000016000L))
                .containsExactly(
                        90000011000016004L,
                        90000021000016008L,
                        90000031000016005L,
                        90000041000016003L,
                        90000051000016000L);
        assertThat(tree.unit(347831000016005L).orElseThrow().ownerKind()).isEqualTo(OwnerKind.PRIVAT);
        assertThat(tree.activeOn(90000121000016007L, ImportStage.TODAY)).isFalse();
        assertThat(stage.live.places().find("hjemmesyg", ImportStage.TODAY, 5))
                .extracting(SorUnit::name)
                .containsExactly("Hjemmesygeplejen Jammerbugt");
    }

    @Test
    void everyNodeSeesTheNewGeneration() {
        var node = stage.anotherNode();
        assertThat(node.current().units()).isEmpty();
        stage.load(file(row(1, 0), row(2, 1)), false);
        assertThat(node.fresh().tree().path(code(2))).containsExactly(code(1), code(2));
        assertThat(node.places().find("enhed 2", ImportStage.TODAY, 5)).hasSize(1);
    }

    @Test
    void refusedRowsAreReportedAndTheOthersCount() {
        var done = stage.load(file(row(1, 0), row(2, 9), row(3, 2), row(4, 1)), false);
        assertThat(done.outcome()).isEqualTo(ImportOutcome.DONE);
        assertThat(done.rowsRefused()).isEqualTo(2);
        assertThat(stage.live.current().units()).extracting(SorUnit::code).containsExactlyInAnyOrder(code(1), code(4));
        assertThat(stage.transaction.get(() -> stage.imports.refused(done.id(), 0, 10).stream()
                        .map(r -> r.line() + " " + r.reason() + " " + r.causeLine() + " " + r.code())
                        .toArray(String[]::new)))
                .containsExactly("3 refused.parent-unknown 3 " + code(2), "4 refused.parent-refused 3 " + code(3));
    }

    @Test
    void aFileWithoutOneGoodRowIsRefused() {
        var refused = stage.load(file(row(2, 9)), true);
        assertThat(refused.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(refused.fault()).isEqualTo("fault.nothingAccepted");
        assertThat(stage.live.current().units()).isEmpty();
    }

    @Test
    void aTruncatedFileChangesNothing() {
        stage.load(file(row(1, 0), row(2, 1)), false);
        byte[] whole = file(row(1, 0), row(3, 1));
        var refused = stage.load(Arrays.copyOf(whole, whole.length - 30), true);
        assertThat(refused.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(refused.fault()).isEqualTo("fault.truncated");
        assertThat(stage.anotherNode().current().activeOn(code(2), ImportStage.TODAY))
                .isTrue();
    }

    /** C.3: what a file would do is seen before it does it. */
    @Test
    void comparedAFileChangesNothing() {
        stage.load(file(rows(1, 10)), false);
        long id = stage.journal.begin("sor.csv", "operator");
        stage.run.compare(id, file(rows(1, 8)), ImportStage.TODAY);
        var compared = stage.progress(id);
        assertThat(compared.outcome()).isEqualTo(ImportOutcome.COMPARED);
        assertThat(compared.rowsRead()).isEqualTo(8);
        assertThat(compared.active()).isEqualTo(10);
        assertThat(compared.closing()).isEqualTo(2);
        assertThat(stage.live.current().activeOn(code(10), ImportStage.TODAY)).isTrue();
        assertThat(stage.anotherNode().current().activeOn(code(10), ImportStage.TODAY))
                .isTrue();
        assertThat(stage.load(file(rows(1, 10)), false).outcome())
                .as("the turn was given back")
                .isEqualTo(ImportOutcome.DONE);
    }

    /** C.3: not only how many, but which units it would bring, close, move and call otherwise. */
    @Test
    void aComparedFileSaysWhichUnitsItTouches() {
        stage.load(file(row(1, 0), row(2, 0), row(3, 1), row(4, 3), row(5, 1), row(6, 1)), false);
        long id = stage.journal.begin("sor.csv", "operator");
        stage.run.compare(
                id,
                file(row(1, 0), row(2, 0), row(3, 2), row(4, 3), row(6, 1).replace("Enhed 6", "Afsnit 6"), row(7, 2)),
                ImportStage.TODAY);
        List<DifferenceList> lists = differences(id);
        assertThat(lists)
                .extracting(DifferenceList::kind, DifferenceList::count, DifferenceList::isCut)
                .containsExactly(
                        tuple(Kind.COMES, 1, false),
                        tuple(Kind.GOES, 1, false),
                        tuple(Kind.MOVES, 2, false),
                        tuple(Kind.CHANGES, 1, false));
        assertThat(lists.stream().flatMap(list -> list.lines().stream()))
                .containsExactly(
                        new Line(code(7), "Enhed 7", null, "Enhed 2"),
                        new Line(code(5), "Enhed 5", "Enhed 1", null),
                        new Line(code(3), "Enhed 3", "Enhed 1", "Enhed 2"),
                        new Line(code(4), "Enhed 4", "Enhed 1 › Enhed 3", "Enhed 2 › Enhed 3"),
                        new Line(code(6), "Afsnit 6", "Enhed 6 (Hospital)", "Afsnit 6 (Hospital)"));
        assertThatThrownBy(() -> differences(id + 1)).isInstanceOf(NotThereException.class);
    }

    @Test
    void ofManyUnitsTheFirstAreListedAndAllAreCounted() {
        stage.load(file(rows(1, 260)), false);
        long id = stage.load(file(rows(1, 20)), false).id();
        assertThat(stage.progress(id).outcome()).isEqualTo(ImportOutcome.NEEDS_CONFIRMATION);
        assertThat(differences(id)).singleElement().satisfies(list -> {
            assertThat(list.kind()).isEqualTo(Kind.GOES);
            assertThat(list.count()).isEqualTo(240);
            assertThat(list.lines()).hasSize(SorImport.LINES);
            assertThat(list.isCut()).isTrue();
        });
        assertThat(differences(stage.load(file(rows(1, 20)), true).id()))
                .as("what was done is in the register")
                .isEmpty();
    }

    private List<DifferenceList> differences(long id) {
        return stage.transaction.get(() -> {
            var sorImport = new SorImport();
            sorImport.imports = stage.imports;
            return sorImport.differences(id);
        });
    }

    @Test
    void closingMoreThanATenthNeedsAWord() {
        stage.load(file(rows(1, 10)), false);
        byte[] withoutTwo = file(rows(1, 8));
        var asked = stage.load(withoutTwo, false);
        assertThat(asked.outcome()).isEqualTo(ImportOutcome.NEEDS_CONFIRMATION);
        assertThat(asked.active()).isEqualTo(10);
        assertThat(asked.closing()).isEqualTo(2);
        assertThat(stage.live.current().activeOn(code(10), ImportStage.TODAY)).isTrue();

        var done = stage.load(withoutTwo, true);
        assertThat(done.outcome()).isEqualTo(ImportOutcome.DONE);
        assertThat(stage.live.current().activeOn(code(10), ImportStage.TODAY)).isFalse();
        assertThat(stage.live.current().path(code(10))).containsExactly(code(1), code(10));
    }

    @Test
    void closingATenthNeedsNone() {
        stage.load(file(rows(1, 10)), false);
        assertThat(stage.load(file(rows(1, 9)), false).outcome()).isEqualTo(ImportOutcome.DONE);
    }

    @Test
    void whoCopiedAncestorsIsToldInTheSwitchingTransaction() {
        stage.load(file(row(1, 0), row(2, 0), row(3, 1), row(4, 3)), false);
        stage.events.clear();
        var done = stage.load(file(row(1, 0), row(2, 0), row(3, 2), row(4, 3)), false);
        assertThat(done.moved()).isEqualTo(2);
        assertThat(stage.events).singleElement().satisfies(event -> assertThat(event.moved())
                .containsExactlyInAnyOrder(
                        new Moved(code(3), List.of(code(2), code(3))),
                        new Moved(code(4), List.of(code(2), code(3), code(4)))));
    }

    @Test
    void whereTheCopiesCannotBeRewrittenTheOldGenerationStays() {
        stage.load(file(row(1, 0), row(2, 0), row(3, 1)), false);
        stage.observer = event -> {
            throw new IllegalStateException("the cases could not follow");
        };
        var failed = stage.load(file(row(1, 0), row(2, 0), row(3, 2)), false);
        assertThat(failed.outcome()).isEqualTo(ImportOutcome.FAILED);
        assertThat(stage.live.current().path(code(3))).containsExactly(code(1), code(3));
        assertThat(stage.anotherNode().current().path(code(3))).containsExactly(code(1), code(3));
        assertThat(generations()).hasSize(1);

        stage.observer = stage.events::add;
        assertThat(stage.load(file(row(1, 0), row(2, 0), row(3, 2)), false).outcome())
                .isEqualTo(ImportOutcome.DONE);
    }

    @Test
    void olderGenerationsArePrunedButThePreviousStays() {
        for (int i = 0; i < 4; i++) {
            stage.load(file(row(1, 0), row(2, 1)), false);
        }
        assertThat(generations()).hasSize(2);
    }

    @Test
    void oneImportAtATime() {
        long first = stage.journal.begin("sor.csv", "operator");
        assertThatThrownBy(() -> stage.journal.begin("sor.csv", "operator"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("import.busy");
        stage.run.run(first, file(row(1, 0)), ImportStage.TODAY, false);
        assertThat(stage.load(file(row(1, 0)), false).outcome()).isEqualTo(ImportOutcome.DONE);
    }

    @Test
    void anImportThatLostItsTurnWritesNoMore() {
        long slow = stage.journal.begin("sor.csv", "operator");
        stage.transaction.run(() -> stage.imports.giveTurnBack(slow));
        stage.run.run(slow, file(row(1, 0)), ImportStage.TODAY, false);
        assertThat(stage.progress(slow).outcome()).isEqualTo(ImportOutcome.FAILED);
        assertThat(stage.live.current().units()).isEmpty();
    }

    @Test
    void successorsOutliveTheImports() {
        stage.load(file(row(1, 0), row(2, 1)), false);
        stage.transaction.run(() -> stage.store.nameSuccessor(code(2), code(1), ImportStage.NOW, "operator"));
        stage.load(file(row(1, 0), row(2, 1)), false);
        assertThat(stage.anotherNode().current().successor(code(2))).hasValue(code(1));
        assertThat(stage.live.current().successor(code(2))).hasValue(code(1));
    }

    @Test
    void aNamedSuccessorReachesATreeThatIsInMemory() {
        stage.load(file(row(1, 0), row(2, 1)), false);
        var before = stage.live.current();
        stage.transaction.run(() -> stage.store.nameSuccessor(code(2), code(1), ImportStage.NOW, "operator"));
        stage.live.successorNamed(new SuccessorNamed(code(2), code(1)));
        stage.live.current();
        assertThat(stage.live.current().successor(code(2))).hasValue(code(1));
        assertThat(before.successor(code(2))).isEmpty();
    }

    private List<Long> generations() {
        return stage.transaction.get(() -> {
            var ids = LongStream.rangeClosed(1, 60)
                    .boxed()
                    .filter(g -> stage.store.generation(g).isPresent());
            return ids.toList();
        });
    }

    private static String[] rows(int owner, int last) {
        return Stream.concat(
                        Stream.of(row(owner, 0)),
                        IntStream.rangeClosed(owner + 1, last).mapToObj(s -> row(s, owner)))
                .toArray(String[]::new);
    }

    private static String row(int sequence, int parent) {
        return "Enhed " + sequence + (parent == 0 ? ";Region;" : ";Hospital;") + SorCode.ofSequence(sequence) + ";"
                + (parent == 0 ? "" : SorCode.ofSequence(parent)) + "\n";
    }

    private static byte[] file(String... rows) {
        return (HEADER + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
    }
}
