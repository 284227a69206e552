package dk.dpsd.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.anonymisation.PersonWarning.Sign;
import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.casework.model.Identifiers;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-ASK-08, R-RES-05, domain B.2 "no names, CPR": what whoever writes is told of, and what she is left alone with. */
class PersonWarningTest {

    private static final Identifiers OWN = new Identifiers("Eksempla Testesen", "020160-9995", null);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "'Hr. Ole Hansen fik den forkerte medicin.', NAME, Ole Hansen",
        "'Borgeren Karl Nielsen gik ud.', NAME, Karl Nielsen",
        "'Sygeplejersken Mette gav medicinen.', NAME, Mette",
        "'Datteren Sofie ringede.', NAME, Sofie",
        "'CPR 020160-9995 stod på sedlen.', CPR, 020160-9995",
        "'CPR-nummer 0201609995 stod på sedlen.', CPR, 0201609995",
        "'Født 610203-1234, faldt.', CPR, 610203-1234",
        "'Skriv til karl@eksempel.example om det.', EMAIL, karl@eksempel.example",
        "'🚑🚑 Hr. Ole Hansen faldt 🚑', NAME, Ole Hansen",
    })
    void thisIsTold(String text, Kind kind, String part) {
        assertThat(PersonWarning.of(text).only(Confidence.LIKELY).signs())
                .extracting(Sign::kind, Sign::excerpt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, part));
    }

    /** In the reporter's form every false alarm teaches people to look away. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patienten fik en dobbelt dosis.",
                "Borgeren faldt på Plejecenter Kaas.",
                "Borgeren faldt, da sengehesten ikke var slået op.",
                "Region Nordjylland og Jammerbugt Kommune",
                "Varenummer 1234567890123",
                "Patienten fik Panodil 500 mg kl. 12.30 d. 2. januar.",
                "Parkinson og Crohns sygdom",
                "Lægen ordinerede Marevan, men patienten fik Eliquis.",
                "",
                "   ",
            })
    void thisIsLeftAlone(String text) {
        assertThat(PersonWarning.of(text).only(Confidence.LIKELY).signs()).isEmpty();
    }

    @Test
    void missingTextsAreNobody() {
        assertThat(PersonWarning.of(null, "Patienten faldt.", null)).isEqualTo(PersonWarning.NONE);
        assertThat(PersonWarning.NONE.isEmpty()).isTrue();
        assertThat(PersonWarning.NONE.isSure()).isFalse();
    }

    @Test
    void theSurestComesFirstTheSameOnceAndThreeAreTold() {
        var warning = PersonWarning.of(
                "Hr. Ole Hansen og fru Karen Jensen, og fru Karen Jensen igen.", "Fru Ida Olsen, CPR 020160-9995.");
        assertThat(warning.signs())
                .extracting(Sign::excerpt)
                .startsWith("020160-9995", "Ole Hansen", "Karen Jensen", "Ida Olsen")
                .doesNotHaveDuplicates();
        assertThat(warning.told())
                .extracting(Sign::excerpt)
                .containsExactly("020160-9995", "Ole Hansen", "Karen Jensen");
        assertThat(warning.isSure()).isTrue();
        assertThat(warning.only(Confidence.SURE).signs())
                .containsExactly(new Sign("020160-9995", Kind.CPR, Confidence.SURE));
    }

    /** One thing found twice is as sure as where it is surest. */
    @Test
    void theSameInTwoDegreesIsTheSurerOne() {
        var likely = new Sign("Bo", Kind.NAME, Confidence.LIKELY);
        var warning = new PersonWarning(List.of(new Sign("Bo", Kind.NAME, Confidence.CHECK), likely));
        assertThat(warning.signs()).containsExactly(likely);
    }

    @Test
    void theCasesOwnFieldsMakeSure() {
        assertThat(PersonWarning.of(OWN, List.of("Var Testesen oppe?")).isSure())
                .isTrue();
        assertThat(PersonWarning.of(OWN, List.of("Var testesens seng slået op?"))
                        .isSure())
                .isTrue();
        assertThat(PersonWarning.of("Var Testesen oppe?").isSure()).isFalse();
        assertThat(PersonWarning.of(new Identifiers(null, null, null), List.of("Var sengen slået op?")))
                .isEqualTo(PersonWarning.NONE);
    }

    @Test
    void aLongPartIsCutBetweenSigns() {
        String name = "Anne-Margrethe-Kirstine Christoffersen-Rasmussen Vestergaard";
        assertThat(PersonWarning.of("Sygeplejerske " + name + " gav den.").told())
                .allSatisfy(sign -> assertThat(
                                sign.excerpt().codePointCount(0, sign.excerpt().length()))
                        .isLessThanOrEqualTo(PersonWarning.LONGEST_EXCERPT))
                .anySatisfy(
                        sign -> assertThat(sign.excerpt()).startsWith("Anne-").endsWith("…"));
    }

    /** R-PLAN and extracts: only the columns that hold something, each with its own warning. */
    @Test
    void columnsAreToldApart() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("headline", List.of("Fald", "Medicin glemt"));
        columns.put("description", List.of("Borgeren faldt.", "Hr. Ole Hansen faldt, CPR 020160-9995."));
        columns.put("learning", java.util.Arrays.asList(null, "Sygeplejersken Mette husker det nu."));
        var warnings = PersonWarning.ofColumns(columns);
        assertThat(warnings.keySet()).containsExactly("description", "learning");
        assertThat(warnings.get("description").signs())
                .extracting(Sign::excerpt)
                .containsExactly("020160-9995", "Ole Hansen");
        assertThat(warnings.get("learning").isSure()).isFalse();
    }

    @Test
    void ofAColumnThatHasShownEnoughTheRestIsNotRead() {
        Iterator<String> rows = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> {
                    assertThat(i).as("rows that are read").isLessThanOrEqualTo(PersonWarning.MOST);
                    return "CPR 02016" + i % 10 + "-9995";
                })
                .iterator();
        Iterable<String> column = () -> rows;
        assertThat(PersonWarning.ofColumns(Map.of("text", column)).get("text").signs())
                .hasSize(PersonWarning.MOST);
    }

    /** Texts are long and anybody may write them. */
    @Test
    void aLongTextOfAlmostNamesIsRead() {
        assertThat(PersonWarning.of("fru Aa-".repeat(2_800)).told()).hasSizeLessThanOrEqualTo(PersonWarning.MOST);
        assertThat(PersonWarning.of("010203 -".repeat(2_500)).isSure()).isFalse();
        assertThat(PersonWarning.of("Ole Hansen 😀 ".repeat(1_400)).told()).hasSize(1);
    }
}
