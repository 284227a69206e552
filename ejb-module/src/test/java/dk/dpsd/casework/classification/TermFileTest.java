package dk.dpsd.casework.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.casework.model.term.TermLine;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Domain B.10: a classification file is read line by line, and a bad line does no harm")
class TermFileTest {

    private static final String HEAD = "del;kode;hovedgruppe;navn;synonymer\n";
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    private static List<TermLine> read(String file) throws IOException {
        return TermFile.read(new StringReader(file));
    }

    @Test
    void aBadLineIsKeptWithItsReason() throws IOException {
        var lines = read(HEAD
                + "hovedgruppe;MED;;Medicinering;pille*\n"
                + "problem;P1;MED;Forkert dosis;\n"
                + "problem;P1;MED;Forkert dosis igen;\n"
                + "slags;X;;Hvad er det;\n"
                + "problem;;MED;Uden kode;\n"
                + "problem;P2;MED;;\n"
                + "problem;P3;GAS;Ukendt gruppe;\n"
                + "problem;" + "K".repeat(41) + ";MED;For lang kode;\n"
                + "proces;R1;;" + "n".repeat(201) + ";\n"
                + "proces;R2;;Passer;" + "s".repeat(1001) + "\n"
                + "proces;R3;;Administration\n");
        assertThat(lines)
                .extracting(TermLine::refused)
                .containsExactly(
                        null,
                        null,
                        "terms.twice",
                        "terms.part",
                        "terms.code",
                        "terms.name",
                        "terms.group",
                        "terms.code",
                        "terms.name",
                        "terms.synonyms",
                        null);
        assertThat(lines.get(3).line()).as("as an editor counts them").isEqualTo(5);
    }

    @Test
    void whatIsNoSuchTableIsRefusedWhole() {
        assertThatThrownBy(() -> read("")).hasMessage("terms.file");
        assertThatThrownBy(() -> read("navn,kode\nA,B\n")).hasMessage("terms.file");
        assertThatThrownBy(() -> read(HEAD)).hasMessage("terms.empty");
        assertThatThrownBy(() -> read(HEAD + "proces;R;;N;\n".repeat(5001))).hasMessage("terms.tooMany");
        assertThatThrownBy(() -> read(HEAD + "proces;\"R;;N;\n")).hasMessage("terms.file");
    }

    @Test
    void bothKindsOfLettersAreRead() {
        String text = "hovedgruppe;Ø;;Ældre på åen;";
        assertThat(TermFile.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(TermFile.text(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
        assertThat(TermFile.text(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(text);
    }

    @Test
    void whatBeginsChangesAndEndsIsTold() throws IOException {
        var before = read(HEAD
                + "hovedgruppe;MED;;Medicinering;\nhovedgruppe;GAS;;Gasser;\nhovedgruppe;BLOD;;Blod;\nproces;R1;;Ordination;\n"
                + "problem;P1;MED;Forkert;\n");
        List<ClassificationTerm> present =
                before.stream().map(line -> line.term(LocalDate.of(2020, 1, 1))).toList();
        present.get(3).endOn(LocalDate.of(2026, 3, 31));
        var after = read(HEAD
                + "hovedgruppe;MED;;Medicin;\nhovedgruppe;BLOD;;Blod;\nproces;R1;;Ordination;\nproces;R2;;Dosering;\n"
                + "problem;P1;VÆK;Forkert;\n");
        var comparison = TermComparison.of(present, after, FIRST);
        assertThat(comparison.added()).extracting(ClassificationTerm::code).containsExactly("R1", "R2");
        assertThat(comparison.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().name()).isEqualTo("Medicinering");
            assertThat(change.after().name()).isEqualTo("Medicin");
        });
        assertThat(comparison.ended())
                .as("P1's line was refused, so it stays")
                .extracting(ClassificationTerm::code)
                .containsExactly("GAS");
    }
}
