package dk.dpsd.national.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.national.model.register.RegisterMeasure;
import dk.dpsd.national.model.register.RegisterVariable;
import dk.dpsd.national.store.RegisterStore.Cell;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The groups of a table stand where people look for them, and their numbers with them. */
class CrossTableTest {

    private static final Map<String, String> NAMES = Map.of(
            "A1", "Selvskade og selvmord",
            "B1", "Medicinsk udstyr",
            "C1", "Ødem",
            "D1", "Aabent sår",
            "", "Ikke angivet");

    private static final CrossTable TABLE = CrossTable.of(
                    RegisterVariable.MAIN_GROUP,
                    RegisterVariable.YEAR,
                    RegisterMeasure.CASES,
                    List.of(
                            new Cell("A1", "2025", 1, 0),
                            new Cell("A1", "2026", 2, 0),
                            new Cell("B1", "2026", 4, 0),
                            new Cell("C1", "2025", 8, 0),
                            new Cell("D1", "2025", 16, 0),
                            new Cell("", "2026", 32, 0)))
            .byName((variable, key) -> NAMES.get(key));

    /** The Danish alphabet: ø behind z, aa as å behind that; what nobody said last of all. */
    @Test
    void namesAreInTheDanishAlphabet() {
        assertThat(TABLE.rows()).containsExactly("B1", "A1", "C1", "D1", "");
    }

    @Test
    void numbersStayWithTheirGroups() {
        assertThat(TABLE.counts())
                .containsExactly(List.of(0L, 4L), List.of(1L, 2L), List.of(8L, 0L), List.of(16L, 0L), List.of(0L, 32L));
        assertThat(TABLE.rowTotals()).containsExactly(4L, 3L, 8L, 16L, 32L);
        assertThat(TABLE.columnTotals()).containsExactly(25L, 38L);
        assertThat(TABLE.total()).isEqualTo(63L);
    }

    @Test
    void yearsStayInTheirOrder() {
        assertThat(TABLE.columns()).containsExactly("2025", "2026");
    }
}
