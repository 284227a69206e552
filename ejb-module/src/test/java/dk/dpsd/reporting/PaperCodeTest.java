package dk.dpsd.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.reporting.ReceiptStatus.Stage;
import dk.dpsd.shared.model.CaseState;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Design 11: the same form, the same receipt; and nobody computes it without the installation's secret. */
class PaperCodeTest {

    private static final byte[] SECRET = "en hemmelighed".getBytes(StandardCharsets.UTF_8);

    @Test
    void theSameFormGetsTheSameCode() {
        assertThat(PaperCode.of("receipt", "form-1", SECRET)).isEqualTo(PaperCode.of("receipt", "form-1", SECRET));
    }

    @Test
    void anotherFormOrAnotherInstallationGetsAnother() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(PaperCode.of("receipt", "form-" + i, SECRET));
        }
        codes.add(PaperCode.of("receipt", "form-1", new byte[] {1}));
        assertThat(codes).hasSize(1001);
    }

    /** The receipt's code says another thing of the same key: neither opens what the other does. */
    @Test
    void theCodeOfADraftIsNotThatOfItsReceipt() {
        assertThat(PaperCode.of("draft", "form-1", SECRET)).isNotEqualTo(PaperCode.of("receipt", "form-1", SECRET));
    }

    @Test
    void aCodeHas128BitsInGroupsOfFour() {
        assertThat(PaperCode.of("receipt", "form-1", SECRET)).matches("([0-9A-F]{4}-){7}[0-9A-F]{4}");
    }

    /** What is stored is the plain digest, which a published value holds it to. */
    @Test
    void theDigestIsSha256() {
        assertThat(PaperCode.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(PaperCode.digest(PaperCode.of("receipt", "form-1", SECRET))).hasSize(64);
    }

    /** People copy codes by hand: how they write it is no mistake, a letter too few is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123-4567-89AB-CDEF-0123-4567-89AB-CDEF",
                " 0123456789abcdef0123456789abcdef ",
                "0123 4567 89ab cdef\n0123 4567 89ab cdef",
                "01234567\u201389ABCDEF\u20130123456789ABCDEF"
            })
    void aTypedCodeIsReadHoweverItIsWritten(String typed) {
        assertThat(PaperCode.typed(typed)).contains("0123-4567-89AB-CDEF-0123-4567-89AB-CDEF");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0123-4567", "0123-4567-89AB-CDEF-0123-4567-89AB-CDEG", "' or 1=1 --"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(PaperCode.typed(typed)).isEmpty();
    }

    /** R-REP-08: that a report was rejected or deleted looks to its reporter like any other end. */
    @ParameterizedTest
    @EnumSource
    void theReporterIsNotToldOfARejection(CaseState state) {
        assertThat(Stage.of(state))
                .isEqualTo(
                        switch (state) {
                            case RECEIVED -> Stage.RECEIVED;
                            case IN_PROGRESS -> Stage.IN_PROGRESS;
                            default -> Stage.ENDED;
                        });
    }
}
