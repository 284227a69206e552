package dk.dpsd.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.shared.NotThereException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.primefaces.csp.CspException;

/** The small rules every request passes. */
class RequestRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/indbakke", "/sag/abc/log", "/lukkede?side=1-2&ord=%C3%A6", "/?x=1"})
    void oneOfOurPathsIsAReturnAddress(String text) {
        assertThat(ReturnAddress.local(text)).contains(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "indbakke",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "/%2Fevil",
                "/%5Cevil",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil",
                "/a\r\nSet-Cookie: x",
                "/ evil",
                "/log-ind",
                "/log-ud",
                "/log-ind?retur=/x",
                "/.//evil",
                "/@evil"
            })
    void anythingElseIsNone(String text) {
        assertThat(ReturnAddress.local(text)).isEmpty();
    }

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}: {2}")
    @CsvSource({
        "same-origin, , true",
        "same-origin, https://evil.example, true",
        "cross-site, https://dpsd.example, false",
        "same-site, https://dpsd.example, false",
        "none, https://dpsd.example, false",
        ", https://dpsd.example, true",
        ", https://DPSD.example, true",
        ", https://dpsd.example:8443, false",
        ", https://evil.example, false",
        ", https://dpsd.example.evil.example, false",
        ", null, false",
        ", , false",
    })
    void aChangeComesFromOurOwnPages(String site, String origin, boolean own) {
        assertThat(OriginFilter.isOwn(site, origin, "dpsd.example")).isEqualTo(own);
    }

    @Test
    void aRequestWithoutHostIsNobodys() {
        assertThat(OriginFilter.isOwn(null, "https://dpsd.example", null)).isFalse();
    }

    @Test
    void notThereIsFoundHoweverWrapped() {
        var cause = new NotThereException();
        var wrapped = List.of(
                cause,
                new ServletException(cause),
                new EJBException(cause),
                new FacesException(new ELException(new EJBException(cause))),
                new ServletException(new FacesException(new ELException(cause))));
        assertThat(wrapped).allSatisfy(failure -> assertThat(RefusedRequest.status(failure))
                .hasValue(404));
        assertThat(RefusedRequest.status(new ServletException(new IllegalStateException())))
                .isEmpty();
    }

    @Test
    void anExpiredPageAndAPostFromNowhereAreNoErrorsOfTheServer() {
        assertThat(RefusedRequest.status(new ServletException(new ViewExpiredException("/sag"))))
                .hasValue(409);
        assertThat(RefusedRequest.status(new FacesException(new CspException("nonce"))))
                .hasValue(403);
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "sprog=en, en, ''",
        "a=1&sprog=da&b=2, da, a=1&b=2",
        "sprog=de, , ''",
        "som=patient, , som=patient",
        "xsprog=en, , xsprog=en",
    })
    void theLanguageIsTakenOutOfTheAddress(String query, String wanted, String rest) {
        assertThat(LanguageFilter.wanted(query)).isEqualTo(wanted);
        assertThat(LanguageFilter.without(query)).isEqualTo(rest);
    }
}
