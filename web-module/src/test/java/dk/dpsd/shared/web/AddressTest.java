package dk.dpsd.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Design, "Addresses". */
class AddressTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/, FRONT",
        "/rapporter, REPORT",
        "/indbakke, INBOX",
        "/sag/kY2_-abcdefghijklmnop0, CASE",
        "/sag/kY2_-abcdefghijklmnop0/log, ACCESS_LOG",
        "/national, NATIONAL_REGISTER",
        "/national/abc, NATIONAL_CASE",
        "/demo/mail, DEMO_MAIL",
    })
    void findsThePageBehindAPath(String path, Address address) {
        assertThat(Address.find(path)).map(Address.Match::address).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/sag",
                "/sag/",
                "/sag/a/",
                "/sag/a/b",
                "/sag/a%2Fb",
                "/sag/a;b",
                "/sag/a.xhtml",
                "/indbakke/",
                "/INDBAKKE",
                "/shared/front.xhtml",
                "//",
                "/indbakke\n",
                "/sag/æ"
            })
    void anythingElseIsNoAddress(String path) {
        assertThat(Address.find(path)).isEmpty();
    }

    @Test
    void handsThePartsOfThePathToTheView() {
        var match = Address.find("/sag/abc/log").orElseThrow();
        assertThat(match.parameters()).isEqualTo(Map.of("id", "abc"));
        assertThat(match.path()).isEqualTo("/sag/abc/log");
    }

    @Test
    void knowsTheAddressOfAViewThatTakesNothing() {
        assertThat(Address.ofView("/reception/inbox.xhtml")).contains(Address.INBOX);
        assertThat(Address.ofView("/casework/case.xhtml")).isEmpty();
    }

    /** Closed unless listed: the container's list and ours are the same, where ours has the page already. */
    @Test
    void theContainerOpensWhatIsOpenHereAndNothingElse() throws Exception {
        Set<String> listed = openPatterns();
        var ours = new TreeSet<String>();
        for (Address address : Address.values()) {
            // What the container can say of an address with a part that changes.
            String pattern = address.pattern().replaceAll("\\{\\w+}", "*");
            assertThat(listed.contains(pattern)).as("%s in web.xml", address).isEqualTo(address.isOpen());
            ours.add(pattern);
        }
        var others = new HashSet<>(listed);
        others.removeAll(ours);
        assertThat(others)
                .containsExactlyInAnyOrder(
                        "/rapporter/filer",
                        "/log-ind/oidc",
                        "/log-ind/oidc/svar",
                        "/log-ind/saml",
                        "/log-ind/saml/svar",
                        "/log-ind/saml/metadata",
                        "/opslag/steder",
                        "/optaelling/tryk",
                        "/opslag/medicin",
                        "/opslag/personoplysninger",
                        "/jakarta.faces.resource/*",
                        "/resources/*",
                        "/errors/*");
    }

    private static Set<String> openPatterns() throws Exception {
        var file = new File("src/main/webapp/WEB-INF/web.xml");
        var constraints = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file)
                .getElementsByTagName("security-constraint");
        var open = new HashSet<String>();
        for (int i = 0; i < constraints.getLength(); i++) {
            var constraint = (Element) constraints.item(i);
            var patterns = constraint.getElementsByTagName("url-pattern");
            if (constraint.getElementsByTagName("auth-constraint").getLength() == 0) {
                for (int j = 0; j < patterns.getLength(); j++) {
                    open.add(patterns.item(j).getTextContent());
                }
            }
        }
        return open;
    }

    @Test
    void noTwoAddressesShareAPatternOrAView() {
        assertThat(Arrays.stream(Address.values()).map(Address::pattern)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Address.values()).map(Address::view)).doesNotHaveDuplicates();
    }
}
