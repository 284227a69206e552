package dk.dpsd.anonymisation.file;

import static dk.dpsd.anonymisation.file.Parcels.spans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.anonymisation.file.CleanedFile.Pictures;
import dk.dpsd.anonymisation.file.UncleanableException.Reason;
import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.casework.document.FileAnswer;
import dk.dpsd.casework.document.Files;
import dk.dpsd.casework.document.TestGate;
import dk.dpsd.casework.model.document.FileType;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-ANON-03: PDF files and plain text. */
@DisplayName("R-ANON-03: PDF files and plain text")
class CleanFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void nothingOfAPdfStaysButItsMaskedText() throws Exception {
        byte[] content = pdf("Jens Hansen faldt", false);
        String text = Parcels.text(FileType.PDF, content);
        CleanedFile cleaned = CleanFile.of(FileType.PDF, content, spans(text, "Jens Hansen"));
        try (PDDocument pdf = Loader.loadPDF(cleaned.content())) {
            String shown = Parcels.text(FileType.PDF, cleaned.content());
            assertThat(shown).contains("anonymiserede tekst fra det oprindelige PDF-dokument", "***** faldt");
            assertThat(shown + pdf.getDocumentInformation().getCOSObject()).doesNotContain("Jens", "Hansen");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getDocumentCatalog().getMetadata()).isNull();
        }
        assertThat(cleaned.text()).isEqualTo(text.replace("Jens Hansen", "*****"));
        assertThat(cleaned.pictures()).isEqualTo(Pictures.NONE);
        assertThat(TestGate.gate().check("x.pdf", cleaned.content())).isInstanceOf(FileAnswer.Passed.class);
    }

    @Test
    void picturesInAPdfAreSaidToBeLeftOut() throws Exception {
        assertThat(CleanFile.of(FileType.PDF, pdf("x", true), List.of()).pictures())
                .isEqualTo(Pictures.LEFT_OUT);
    }

    @Test
    void aScannedPageCannotBeCleaned() throws Exception {
        byte[] scanned = pdf("", true);
        assertThatThrownBy(() -> CleanFile.of(FileType.PDF, scanned, List.of()))
                .isInstanceOfSatisfying(
                        UncleanableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
        assertThatThrownBy(() -> CleanFile.of(FileType.PDF, Files.bytes("%PDF-1.4"), List.of()))
                .isInstanceOfSatisfying(
                        UncleanableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BROKEN));
    }

    @Test
    void noLetterIsLostWithoutATrace() throws Exception {
        byte[] pdf = CleanPdf.of(pdf("x", false), "Blåbærgrød på Ærø \u4E2D \uD83D\uDE00\n" + "lang ".repeat(20_000))
                .content();
        assertThat(Parcels.text(FileType.PDF, pdf)).containsPattern("Blåbærgrød på Ærø [\u25A1?] [\u25A1?]");
        assertThat(Parcels.text(FileType.PDF, pdf).split("lang", -1)).hasSize(20_001);
    }

    @ParameterizedTest(name = "in {0}, mark: {1}")
    @CsvSource({"UTF-8,false", "UTF-8,true", "windows-1252,false", "UTF-16BE,true", "UTF-16LE,true"})
    void plainTextStaysInItsAlphabet(Charset charset, boolean mark) throws Exception {
        String text = "Patient: Jens Ærø\r\nlå på stue 4\r\n";
        byte[] content = ((mark ? "\uFEFF" : "") + text).getBytes(charset);
        String shown = Parcels.text(FileType.TEXT, content);
        CleanedFile cleaned = CleanFile.of(FileType.TEXT, content, shown, spans(shown, "Jens Ærø"));
        assertThat(new String(cleaned.content(), charset))
                .isEqualTo((mark ? "\uFEFF" : "") + text.replace("Jens Ærø", "*****"));
        assertThat(Parcels.text(FileType.TEXT, cleaned.content())).isEqualTo(cleaned.text());
    }

    /** What is left of a Danish Windows file can look like UTF-8, and would be read as something else. */
    @Test
    void plainTextThatWouldReadAsAnotherAlphabetIsWrittenInOneItCannotBeTakenFor() throws Exception {
        byte[] content = "Jørn skrev: \u00C3\u00A6".getBytes(WINDOWS);
        String shown = Parcels.text(FileType.TEXT, content);
        CleanedFile cleaned = CleanFile.of(FileType.TEXT, content, spans(shown, "Jørn"));
        assertThat(Parcels.text(FileType.TEXT, cleaned.content())).isEqualTo("***** skrev: \u00C3\u00A6");
    }

    @Test
    void theLinesOfATableStay() throws Exception {
        byte[] content = Files.bytes("navn;cpr\nJens;0101701234\nAnna;2\n");
        String shown = Parcels.text(FileType.CSV, content);
        int start = shown.indexOf("Jens");
        var across = List.of(new Span(start, shown.indexOf(";2")));
        assertThat(CleanFile.of(FileType.CSV, content, across).text()).isEqualTo("navn;cpr\n*****\n;2\n");
    }

    @Test
    void spansCountWholeCharacters() throws Exception {
        byte[] content = "\uD83D\uDE00 Jens \uD83D\uDE00".getBytes(StandardCharsets.UTF_8);
        assertThat(CleanFile.of(FileType.TEXT, content, List.of(new Span(2, 6))).text())
                .isEqualTo("\uD83D\uDE00 ***** \uD83D\uDE00");
    }

    @Test
    void spansThatFitNoTextAreAMistakeOfTheCaller() {
        byte[] content = Files.bytes("Jens");
        for (var wrong : List.of(
                List.of(new Span(0, 5)),
                List.of(new Span(0, 3), new Span(2, 4)),
                List.of(new Span(2, 3), new Span(0, 1)))) {
            assertThatThrownBy(() -> CleanFile.of(FileType.TEXT, content, wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTextLongerThanAnybodySawIsRefused() {
        assertThatThrownBy(() -> CleanFile.of(FileType.TEXT, Files.bytes("a".repeat(1_000_000)), List.of()))
                .isInstanceOfSatisfying(
                        UncleanableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LONG));
    }

    @ParameterizedTest
    @CsvSource({
        "Jens Hansen.pdf,Jens Hansen,dokument.pdf",
        "Journal Jens Hansen.docx,Jens Hansen,Journal *****.docx",
        "Jens_Jens.txt,Jens,dokument.txt",
        "plan.pdf,x,plan.pdf",
        "Jens.pdf.docx,Jens,*****.pdf.docx",
        "Jens,Jens,dokument",
    })
    void namesOfFilesAreMaskedAndKeepTheirKind(String name, String covered, String masked) {
        assertThat(MaskedName.of(name, spans(MaskedName.stem(name), covered))).isEqualTo(masked);
    }

    @Test
    void aMaskedNameIsNoLongerThanNamesCanBe() {
        String name = "Bo".repeat(57) + ".docx";
        assertThat(MaskedName.of("x " + name, List.of(new Span(0, 1))))
                .hasSize(120)
                .endsWith(".docx")
                .startsWith("*****");
    }

    private static byte[] pdf(String text, boolean picture) throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            pdf.getDocumentInformation().setAuthor("Jens Hansen");
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.setNonStrokingColor(Color.BLACK);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
                if (picture) {
                    var image = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(Files.image("png")));
                    content.drawImage(LosslessFactory.createFromImage(pdf, image), 50, 50);
                }
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
