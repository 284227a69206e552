package dk.dpsd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorCode;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceIndexTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final List<SorUnit> units = new ArrayList<>();
    private final SorUnit aalborg = owner(1, "Region Nordjylland", "Aalborg");
    private final SorUnit hospital = child(aalborg, 2, "Aalborg Universitetshospital", "Aalborg", null);
    private final SorUnit ward = child(hospital, 3, "Kardiologisk Sengeafsnit S5", "Aalborg", null);
    private final SorUnit aero = child(aalborg, 4, "Ærø Sygehus", "Ærøskøbing", null);
    private final SorUnit oster = child(aalborg, 5, "Østerbro Plejehjem", "Ålbæk", null);
    private final SorUnit ostehus = child(aalborg, 6, "Ostehuset", "Skagen", null);
    private final SorUnit closed = child(aalborg, 7, "Plejehjemmet Enggården", "Aabybro", TODAY.minusDays(1));
    private final SorUnit kardio = child(hospital, 8, "Kardiologisk", "Hjørring", null);
    private final SorUnit other = child(hospital, 9, "Afdeling for Kardiologisk pleje", "Hjørring", null);

    @ParameterizedTest
    @CsvSource({
        "kardiologisk senge, 3",
        "senge kardio, 3",
        "universitetshospital kardiologisk seng, 3",
        "nordjylland s5, 3",
        "aalborg s5, 3",
        "KARDIOLOGISK SENGEAFSNIT, 3",
        "ærø, 4",
        "aeroe, 4",
        "ærøskø, 4",
        "øster, 5",
        "oester, 5",
        "ålbæk, 5",
        "aalbaek, 5",
        "oste, 6",
        "enggården, ''",
        "ero, ''",
        "diologisk, ''",
        "kardiologisk hjertesygdomme, ''",
        "'', ''",
        "' - ', ''"
    })
    void everyWordMustBeginAWordOfNameTownOrPath(String text, String expected) {
        var hits = index().find(text, TODAY, 10);
        assertThat(hits.stream().map(u -> sequence(u))).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void aPlaceIsFoundByItsCode() {
        assertThat(index().find(SorCode.ofSequence(3).toString(), TODAY, 10)).containsExactly(ward);
        assertThat(index().find(" =\"" + SorCode.ofSequence(3) + "\"", TODAY, 10))
                .containsExactly(ward);
        assertThat(index().find(SorCode.ofSequence(7).toString(), TODAY, 10)).isEmpty();
    }

    @Test
    void exactNamesComeFirstThenNamesThatBeginSoThenTheOthers() {
        var inTown = child(aalborg, 10, "Sundhedshus", "Kardiologisk", null);
        assertThat(index().find("kardiologisk", TODAY, 10)).containsExactly(kardio, ward, other, inTown);
        assertThat(index().find("kardiologisk", TODAY, 2)).containsExactly(kardio, ward);
    }

    @Test
    void whoHasClosedIsNotFoundFromTheNextDayOn() {
        assertThat(index().find("enggården", TODAY.minusDays(1), 10)).containsExactly(closed);
        assertThat(index().find("enggården", TODAY, 10)).isEmpty();
    }

    @Test
    void theLettersOfTheAlphabetEndWithÆØÅ() {
        for (String name : List.of("Xhus Å", "Xhus Ø", "Xhus Z", "Xhus Æ", "Xhus A")) {
            child(aalborg, 20 + units.size(), name, "By", null);
        }
        assertThat(index().find("xhus", TODAY, 10))
                .extracting(SorUnit::name)
                .containsExactly("Xhus A", "Xhus Z", "Xhus Æ", "Xhus Ø", "Xhus Å");
    }

    @Test
    void ownersAreRootsThatAreOpen() {
        assertThat(index().owners(TODAY)).containsExactly(aalborg);
        assertThat(index().owners(LocalDate.of(2009, 1, 1))).isEmpty();
    }

    @Test
    void anEmptyRegisterFindsNothing() {
        assertThat(PlaceIndex.of(Hierarchy.empty()).find("a", TODAY, 10)).isEmpty();
    }

    private PlaceIndex index() {
        return PlaceIndex.of(Hierarchy.of(units, Map.of()));
    }

    private SorUnit owner(long sequence, String name, String town) {
        var unit = SorUnit.owner(1, facts(sequence, null, name, town, null), OwnerKind.REGION);
        units.add(unit);
        return unit;
    }

    private SorUnit child(SorUnit parent, long sequence, String name, String town, LocalDate to) {
        var unit = parent.child(facts(sequence, parent.code(), name, town, to));
        units.add(unit);
        return unit;
    }

    private static UnitFacts facts(long sequence, Long parent, String name, String town, LocalDate to) {
        var since = LocalDate.of(2010, 1, 1);
        return new UnitFacts(Trees.code(sequence), name, "Region", parent, null, null, null, town, since, since, to);
    }

    private static String sequence(SorUnit unit) {
        return Long.toString(unit.code() / 10_000_000_000L);
    }
}
