package dk.dpsd.casework.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.document.Document.Content;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    /** Whoever saw a document before its text was read may replace it still: it is the file she saw. */
    @Test
    void readingItsTextMakesNoOtherDocumentOfIt() {
        var document = document();
        int seen = document.edition();
        assertThat(document.lease(NOW, NOW.plusSeconds(300))).isTrue();
        document.read();
        assertThat(document.edition()).isEqualTo(seen);
    }

    @Test
    void anotherFileInItsPlaceDoes() {
        var document = document();
        int seen = document.edition();
        document.replace(new Content("ny.txt", FileType.TEXT, 2, "1".repeat(64)), "B", NOW);
        assertThat(document.edition()).isNotEqualTo(seen);
    }

    @Test
    @DisplayName(
            "R-ANON-03: the cleaned form is another document, whose text is known and of which nobody is said to be the sender")
    void itsCleanedFormIsReadAndNamesNobody() {
        var document = document();
        int seen = document.edition();
        document.unreadable("spent");
        document.cleaned(new Content("*****.txt", FileType.TEXT, 2, "1".repeat(64)), NOW.plusSeconds(9));
        assertThat(document.edition()).isNotEqualTo(seen);
        assertThat(document.textState()).isEqualTo(TextState.READ);
        assertThat(document.addedBy()).isEqualTo(Document.NOBODY_NAMED);
        assertThat(document.name()).isEqualTo("*****.txt");
        assertThat(document.sha256()).isEqualTo("1".repeat(64));
        assertThat(document.retry().lastError()).isNull();
        assertThat(document.lease(NOW.plusSeconds(900), NOW.plusSeconds(999))).isFalse();
    }

    @Test
    void aCleanedPictureHasNoTextStill() {
        var document = document();
        document.cleaned(new Content("foto.png", FileType.PNG, 2, "1".repeat(64)), NOW);
        assertThat(document.textState()).isEqualTo(TextState.NONE);
    }

    private static Document document() {
        return new Document(
                1, new Content("plan.txt", FileType.TEXT, 1, "0".repeat(64)), DocumentSource.HANDLER, "A", NOW);
    }
}
