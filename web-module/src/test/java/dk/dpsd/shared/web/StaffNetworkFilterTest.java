package dk.dpsd.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses can be limited to the health data network, and which never are. */
class StaffNetworkFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/rapporter",
                "/kvittering",
                "/svar/abc",
                "/adgangstest",
                "/rapporter/filer",
                "/rapporter/kladde",
                "/opslag/steder",
                "/opslag/medicin",
                "/opslag/personoplysninger",
                "/resources/img/mark.svg",
                "/jakarta.faces.resource/dpsd.css.xhtml"
            })
    void thePublicIsNeverLimited(String path) {
        assertThat(StaffNetworkFilter.isPublic(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log-ind",
                "/log-ud",
                "/demo/mitid",
                "/demo/mail",
                "/indbakke",
                "/sag/kY2_-abcdefghijklmnop0",
                "/seb/anmod",
                "/seb/gennemgang/brugere.csv",
                "/findes/ikke",
                "/rapporter/x",
                "/svar"
            })
    void everythingElseIsForStaff(String path) {
        assertThat(StaffNetworkFilter.isPublic(path)).isFalse();
    }

    /** A new page is for staff unless it is open; an open way in for staff is named as such. */
    @Test
    void everyClosedAddressIsForStaff() {
        assertThat(Arrays.stream(Address.values()).filter(address -> !address.isOpen()))
                .allMatch(address -> !StaffNetworkFilter.isPublic(address.pattern()));
    }
}
