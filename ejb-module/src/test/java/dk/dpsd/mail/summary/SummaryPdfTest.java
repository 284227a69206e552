package dk.dpsd.mail.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.document.FileAnswer;
import dk.dpsd.casework.document.TestGate;
import dk.dpsd.mail.summary.Summary.Part;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** R-RES-01: the resumé as a file that everybody can read. */
class SummaryPdfTest {

    private static final Summary SUMMARY = new Summary(
            "Nuværende resumé af sag 2026-000123-7",
            "2026-000123-7",
            List.of(
                    new Part("Overskrift", "Forkert dosis på Ærø", true),
                    new Part("Beskrivelse af hændelsen", "Første linje\nAnden linje med ÆØÅ æøå é €", true),
                    new Part("Læring og tiltag", "Dobbeltkontrol. ".repeat(700), true)));

    @Test
    void everythingOfTheResumeStandsInTheFile() throws IOException {
        try (var pdf = Loader.loadPDF(SummaryPdf.of(SUMMARY))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains(
                            "Nuværende resumé af sag 2026-000123-7",
                            "Forkert dosis på Ærø",
                            "Anden linje med ÆØÅ æøå é €");
            assertThat(text.split("Dobbeltkontrol", -1)).hasSize(701);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void itsHeadingsItsLanguageAndItsTitleAreMarked() throws IOException {
        try (var pdf = Loader.loadPDF(SummaryPdf.of(SUMMARY))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("da-DK");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getCOSObject().toString()).isNotEmpty();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(SUMMARY.title());
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            pdf.getPage(0).getResources().getFontNames().forEach(name -> assertThat(font(pdf, name))
                    .isTrue());
        }
    }

    private static boolean font(org.apache.pdfbox.pdmodel.PDDocument pdf, COSName name) {
        try {
            return pdf.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What we send out, we would take in. */
    @Test
    void itPassesTheGateForAttachedFiles() {
        assertThat(TestGate.gate().check("resume.pdf", SummaryPdf.of(SUMMARY))).isInstanceOf(FileAnswer.Passed.class);
    }
}
