package dk.dpsd.it.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search of the leak test sees what it has to see, and takes nothing for a marker that is none. */
class SearchIT {

    private static final Markers MARKERS = new Markers(3);
    private static final String WORD = MARKERS.word("field");
    private static final String NUMBER = MARKERS.number("number", "251248-9996");

    static Stream<byte[]> contents() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(Papers.text(WORD));
        }
        String upper = WORD.toUpperCase(Locale.ROOT);
        return Stream.of(
                Papers.text("før" + upper + "efter"),
                WORD.getBytes(StandardCharsets.ISO_8859_1),
                (" " + WORD).getBytes(StandardCharsets.UTF_16LE),
                Papers.docx(WORD, "", ""),
                Papers.docx("", WORD, ""),
                Papers.docx("", "", WORD),
                Papers.pdf(WORD, ""),
                Papers.pdf("", WORD),
                Papers.jpeg(WORD),
                packed.toByteArray(),
                Papers.zip(Map.of(WORD, "kun navnet")),
                Papers.text(URLEncoder.encode(WORD, StandardCharsets.UTF_8)),
                Papers.text(URLEncoder.encode(WORD, StandardCharsets.UTF_8).replace('%', '=')),
                Papers.text(WORD.replace("æ", "&aelig;").replace("ø", "&#248;").replace("å", "&#xE5;")),
                Papers.text(WORD.replace("æ", "\\u00e6").replace("ø", "\\u00f8").replace("å", "\\u00E5")),
                Papers.text(Base64.getMimeEncoder().encodeToString(Papers.text("Kære læser, " + WORD + " kom."))));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aMarkerIsFoundInAnyWrapping(byte[] content) {
        assertThat(found(content)).contains("her holds the marker of field");
    }

    @Test
    void aMomentInMicrosecondsIsNoNumberOfAPerson() {
        var markers = new Markers(1);
        markers.number("telephone", "38262549");
        var search = new Search(markers);
        search.look("a page's key", "?efter=1795342138262549-1010");
        assertThat(search.findings()).isEmpty();
        search.look("a number", "ring 38262549 nu");
        assertThat(search.findings()).hasSize(1);
    }

    @Test
    void aPagesScriptKeyIsNoNumberOfAPerson() {
        String key = "a251248f-c3b3-4a12-8da3-0a4865512486";
        String encoded = Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
        assertThat(found(Papers.text("script-src 'self' 'nonce-" + encoded + "';")))
                .isEmpty();
        assertThat(found(Papers.text(key + " ring 251248 " + key))).hasSize(1);
        assertThat(found(Papers.text("a251248f-c3b3"))).as("half a key").hasSize(1);
    }

    @Test
    void whereAPartOfAPdfBeginsIsNoNumberOfAPerson() {
        String places = "xref\n0000251248 00000 n\n<</Length 251248>>\nstartxref\n251248\n";
        assertThat(Opened.withoutPlaces("%PDF-1.5\n" + places)).doesNotContain("251248");
        assertThat(Opened.withoutPlaces("%PDF-1.5\nring 251248\n" + places)).containsOnlyOnce("251248");
        assertThat(found(Papers.text(places))).as("in no PDF").hasSize(1);
        assertThat(found(Papers.pdf("ring 251248", ""))).as("in its text").hasSize(1);
        assertThat(found(Papers.pdf("", "251248"))).as("its writer").hasSize(1);
    }

    @Test
    void fourLettersInARowAreFoundAndThreeAreNot() {
        for (int at = 0; at + Markers.RUN <= WORD.length(); at++) {
            assertThat(found(Papers.text("*****" + WORD.substring(at, at + Markers.RUN) + "*****")))
                    .hasSize(1);
        }
        assertThat(found(Papers.text(WORD.substring(0, 3) + "*****" + WORD.substring(5))))
                .isEmpty();
    }

    @Test
    void aNumberIsFoundInAnyFormButNotInsideADigest() {
        assertThat(found(Papers.text("cpr " + NUMBER + "."))).hasSize(1);
        assertThat(found(Papers.text("cpr" + NUMBER.replace("-", "")))).hasSize(1);
        assertThat(found(Papers.text("*****51248*****"))).hasSize(1);
        assertThat(found(Papers.text("2512-9996"))).isEmpty();
        assertThat(found(Papers.text("9f86d081884c7d65" + "251248" + "9a2feaa0c55ad015")))
                .isEmpty();
    }

    @Test
    void anAddressIsFoundByWhatStandsBeforeTheAt() {
        String email = MARKERS.email("email");
        assertThat(found(Papers.text("<a href=\"mailto:" + email + "\">")))
                .containsExactly("her holds the marker of email");
        assertThat(found(Papers.text("nogen@demo.example"))).isEmpty();
    }

    @Test
    void ordinaryTextsHoldNone() {
        assertThat(found(Papers.text("Æblegrød på åen, Øllgård, quæstor, 12.345.678, 2026-11-22T08:15:32.251248Z")))
                .isEmpty();
    }

    private static Set<String> found(byte[] content) {
        var search = new Search(MARKERS);
        search.look("her", content);
        return search.findings();
    }
}
