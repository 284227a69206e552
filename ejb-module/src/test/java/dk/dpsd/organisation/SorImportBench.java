package dk.dpsd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.organisation.model.ImportOutcome;
import dk.dpsd.organisation.model.SorUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R9 and the look-up at the size of the real register. Prints figures; asked for by name only. */
class SorImportBench {

    private static final int UNITS = 100_000;
    private static final int ROUNDS = 200;

    @Test
    void importAndLookUp() {
        var stage = new ImportStage();
        byte[] file = BigRegister.file(UNITS);
        for (String which : List.of("first", "second", "third")) {
            long start = System.nanoTime();
            var done = stage.load(file, false);
            assertThat(done.outcome()).isEqualTo(ImportOutcome.DONE);
            assertThat(done.written()).isEqualTo(UNITS);
            print("%s import of %,d units on Derby: %,d ms", which, UNITS, millis(start));
        }
        long start = System.nanoTime();
        var node = stage.anotherNode();
        assertThat(node.current().units()).hasSize(UNITS);
        print("tree and index read at start: %,d ms", millis(start));
        for (String text : List.of(
                "a", "k", "aa", "region", "plejehjem", "ålbæk kommune", "søn plejehjem 12", "vesterskov klin", "xyz")) {
            lookUp(node, text);
        }
    }

    private static void lookUp(LiveTree node, String text) {
        var times = new long[ROUNDS];
        List<SorUnit> hits = List.of();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            hits = node.places().find(text, ImportStage.TODAY, 20);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        print(
                "look-up \"%s\": %d hits, p50 %.2f ms, p99 %.2f ms",
                text, hits.size(), times[ROUNDS / 2] / 1e6, times[ROUNDS * 99 / 100] / 1e6);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void print(String form, Object... values) {
        System.out.println(String.format(form, values));
    }
}
