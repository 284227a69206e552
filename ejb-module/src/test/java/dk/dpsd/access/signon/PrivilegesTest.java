package dk.dpsd.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OIO-BPP counts in the organisation the credential is of, and nowhere else (domain D.2). */
class PrivilegesTest {

    private static final String CVR = "29189439";
    private static final String ROLE = "http://dpsd.dk/roles/usersystemrole/adgang/1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://itst.dk/oiosaml/basic_privilege_profile",
                "http://digst.dk/oiosaml/basic_privilege_profile"
            })
    void aPrivilegeInOnesOwnOrganisationCountsInBothNamespaces(String namespace) {
        String list = list(namespace, group("urn:dk:gov:saml:cvrNumberIdentifier:" + CVR, ROLE));
        assertThat(Privileges.read(list, CVR))
                .hasValueSatisfying(p -> assertThat(p.contain(ROLE)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:dk:gov:saml:cvrNumberIdentifier:29190941",
                "urn:dk:gov:saml:cvrNumberIdentifier:291894390",
                "urn:dk:gov:saml:productionUnitIdentifier:29189439",
                "urn:dk:gov:saml:seNumberIdentifier:29189439",
                "urn:dk:gov:saml:cprNumberIdentifier:2918943900",
                ""
            })
    void aPrivilegeOfAnotherScopeCountsForNothing(String scope) {
        String list = list("http://itst.dk/oiosaml/basic_privilege_profile", group(scope, ROLE));
        assertThat(Privileges.read(list, CVR))
                .hasValueSatisfying(p -> assertThat(p.uris()).isEmpty());
    }

    @Test
    void groupsOfSeveralOrganisationsAreHeldApart() {
        String list = list(
                "http://itst.dk/oiosaml/basic_privilege_profile",
                group("urn:dk:gov:saml:cvrNumberIdentifier:29190941", ROLE)
                        + group("urn:dk:gov:saml:cvrNumberIdentifier:" + CVR, "http://other/role"));
        assertThat(Privileges.read(list, CVR))
                .hasValueSatisfying(p -> assertThat(p.uris()).containsExactly("http://other/role"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*** no base64 ***",
                "bm8geG1s",
                "PGEvPg==",
            })
    void whatIsNoListIsUnreadable(String text) {
        assertThat(Privileges.read(text, CVR)).isEmpty();
    }

    @Test
    void aListOfAnotherNamespaceIsUnreadable() {
        assertThat(Privileges.read(list("http://evil.example", ""), CVR)).isEmpty();
    }

    @Test
    void aListThatWantsUsToReadAFileIsUnreadable() {
        String xml = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<p:PrivilegeList xmlns:p=\"http://itst.dk/oiosaml/basic_privilege_profile\">&e;</p:PrivilegeList>";
        assertThat(Privileges.read(encode(xml), CVR)).isEmpty();
    }

    static String list(String namespace, String groups) {
        return encode("<?xml version=\"1.0\" encoding=\"UTF-8\"?><bpp:PrivilegeList xmlns:bpp=\"" + namespace + "\">"
                + groups + "</bpp:PrivilegeList>");
    }

    static String group(String scope, String privilege) {
        return "<PrivilegeGroup Scope=\"" + scope + "\">\n<Privilege>" + privilege + "</Privilege>\n</PrivilegeGroup>";
    }

    private static String encode(String xml) {
        return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    }
}
