package dk.dpsd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain B.10: the classification is a file, and what is wrong with it is said with its line. */
class ClassificationFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void aTermIsALine() throws IOException {
        var terms = read(
                "hovedgruppe;MED;; Medicinering \n\nproblem;DOSIS;MED;Forkert dosis\nproces;ADM;;Administration\n");
        assertThat(terms)
                .extracting(ClassificationTerm::part)
                .containsExactly(Part.MAIN_GROUP, Part.PROBLEM, Part.PROCESS);
        assertThat(terms).extracting(ClassificationTerm::code).containsExactly("MED", "DOSIS", "ADM");
        assertThat(terms).extracting(ClassificationTerm::mainGroup).containsExactly(null, "MED", null);
        assertThat(terms).extracting(ClassificationTerm::name).contains("Medicinering");
        assertThat(terms).allMatch(term -> term.validOn(DAY) && !term.validOn(DAY.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hovedgruppe;;;Medicinering | line 1",
                "hovedgruppe;MED;; | line 1",
                "hovedgruppe;MED | line 1",
                "emneord;MED;;Medicinering | emneord",
                "hovedgruppe;MED;;Medicinering~hovedgruppe;MED;;Igen | line 2",
            })
    void aFaultIsNamed(String lines, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(lines.replace('~', '\n')))
                .withMessageContaining(named);
    }

    @Test
    void aFileWithoutTermsIsNoClassification() {
        assertThatIllegalArgumentException().isThrownBy(() -> read(""));
    }

    /** What comes along can be read, and every problem and process belongs to a main group that is there. */
    @Test
    void theBuiltInFileIsInOrder() throws IOException {
        try (var file = new InputStreamReader(
                ClassificationFile.class.getResourceAsStream("classification.csv"), StandardCharsets.UTF_8)) {
            var terms = ClassificationFile.read(file, DAY);
            var groups = terms.stream()
                    .filter(term -> term.part() == Part.MAIN_GROUP)
                    .map(ClassificationTerm::code)
                    .toList();
            assertThat(terms).extracting(ClassificationTerm::part).contains(Part.values());
            assertThat(terms)
                    .filteredOn(term -> term.mainGroup() != null)
                    .allMatch(term -> groups.contains(term.mainGroup()));
            assertThat(terms).extracting(ClassificationTerm::code).doesNotHaveDuplicates();
        }
    }

    private static List<ClassificationTerm> read(String lines) throws IOException {
        return ClassificationFile.read(new StringReader("del;kode;hovedgruppe;navn\n" + lines), DAY);
    }
}
