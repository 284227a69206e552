package dk.dpsd.casework.collective;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Domain B.5: four areas from 1 March 2024. */
class CollectiveAreasTest {

    @Test
    void fourAreasEachWithItsKinds() {
        var areas = new CollectiveAreas().in(YearMonth.of(2024, 3));
        assertThat(areas)
                .extracting(CollectiveArea::name)
                .containsExactly("Fald", "Infektion", "Medicinadministration", "Medicindispensering");
        assertThat(areas).allSatisfy(area -> assertThat(area.subtypes()).hasSizeGreaterThan(3));
    }

    /** "Medicin ikke givet" is part of medicinadministration (S-19). */
    @Test
    void medicineNotGivenIsAdministration() {
        assertThat(new CollectiveAreas()
                        .in(YearMonth.of(2026, 10), "MEDICINADMINISTRATION")
                        .orElseThrow()
                        .subtypes())
                .extracting(CollectiveArea.Named::name)
                .contains("Medicin ikke givet");
    }

    @Test
    void beforeTheFirstDayThereIsNothingToCollect() {
        assertThat(new CollectiveAreas().in(YearMonth.of(2024, 2))).isEmpty();
    }

    @Test
    void aKindThatEndedIsNotOfferedAndStillHasItsName() {
        var areas = new CollectiveAreas(new StringReader("omraade;undertype;navn;gyldigFra;gyldigTil\n"
                + "X;;Område;2024-01-01;\nX;A;Gammel;2024-01-01;2025-12-31\nX;B;Ny;2026-01-01;\n"));
        assertThat(areas.in(YearMonth.of(2025, 12), "X").orElseThrow().subtypes())
                .extracting(CollectiveArea.Named::code)
                .containsExactly("A");
        assertThat(areas.in(YearMonth.of(2026, 1), "X").orElseThrow().subtypes())
                .extracting(CollectiveArea.Named::code)
                .containsExactly("B");
        assertThat(areas.name("A")).isEqualTo("Gammel");
        assertThat(areas.name("Z")).isEqualTo("Z");
    }
}
