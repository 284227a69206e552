package dk.dpsd.deadline.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-ANON-09: the report as a file")
class CompliancePdfTest {

    private static String text(List<ProviderFigures> figures) throws IOException {
        try (var pdf = Loader.loadPDF(CompliancePdf.of(figures, LocalDate.of(2026, 11, 22)))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void saysWhatIsCountedAndEveryNumber() throws IOException {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        counts.put(Outcome.IN_TIME, 7L);
        counts.put(Outcome.CLOSED_LATE, 2L);
        counts.put(Outcome.OPEN_LATE, 1L);
        counts.put(Outcome.RUNNING, 3L);
        var quarter = new QuarterFigures(new Quarter(2026, 3), 13, counts, 70, 41.5, -5);
        var none = new QuarterFigures(new Quarter(2026, 2), 0, counts, null, null, null);
        var provider = new ProviderFigures(1, "Jammerbugt Kommune", 20, "Solgården", List.of(quarter, none));
        assertThat(text(List.of(provider)))
                .contains("Opgjort den 22. november 2026", "Solgården (Jammerbugt Kommune)", "Tallene tæller sager")
                .contains("3. kvartal 2026: 13 sager modtaget. Lukket til tiden: 7 (70 %). Median dage: 41,5.")
                .contains("Lukket for sent: 2. Åbne over fristen: 1. Åbne inden for fristen: 3.")
                .contains("Udvikling fra kvartalet før: -5 procentpoint.")
                .contains("2. kvartal 2026: ingen sager modtaget.")
                .doesNotContain("{", "null");
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        assertThat(text(List.of())).contains("Der er ingen sager med Stednavn");
    }
}
