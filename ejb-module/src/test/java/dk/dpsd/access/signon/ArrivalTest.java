package dk.dpsd.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.access.signon.Arrival.Demands;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what a provider says of somebody is enough. */
class ArrivalTest {

    private static final String CVR = "29189439";
    private static final String ROLE = "http://dpsd.dk/roles/usersystemrole/adgang/1";
    private static final Demands PLAIN = new Demands(AssuranceLevel.SUBSTANTIAL, Optional.empty());
    private static final Demands WITH_ROLE = new Demands(AssuranceLevel.SUBSTANTIAL, Optional.of(ROLE));

    @ParameterizedTest
    @CsvSource({
        "Low, LOW, true",
        "Low, SUBSTANTIAL, false",
        "Substantial, SUBSTANTIAL, true",
        "https://data.gov.dk/concept/core/nsis/Substantial, SUBSTANTIAL, true",
        "https://data.gov.dk/concept/core/nsis/loa/High, SUBSTANTIAL, true",
        "Substantial, HIGH, false",
        "HIGH, HIGH, true",
        "3, LOW, false",
        "Highest, LOW, false",
        "'', LOW, false",
    })
    void theProviderMustBeSureEnough(String said, AssuranceLevel minimum, boolean enough) {
        var refusal = new Arrival(claims("urn:uuid:1", CVR, "Rikke"), said, null)
                .refusal(new Demands(minimum, Optional.empty()));
        assertThat(refusal).isEqualTo(enough ? Optional.empty() : Optional.of(SignOnRefusal.ASSURANCE));
    }

    @Test
    void aProviderThatDoesNotSayHowSureItIsIsNotSure() {
        assertThat(new Arrival(claims("urn:uuid:1", CVR, "Rikke"), null, null).refusal(PLAIN))
                .contains(SignOnRefusal.ASSURANCE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2918943", "291894390", "2918943a", "DK29189439", " 29189439", "２９１８９４３９"})
    void aCvrNumberHasEightDigits(String cvr) {
        assertThat(new Arrival(claims("urn:uuid:1", cvr, "Rikke"), "High", null).refusal(PLAIN))
                .contains(SignOnRefusal.NO_CVR);
    }

    @Test
    void somebodyWithoutAnIdOrANameIsNobody() {
        assertThat(new Arrival(claims(" ", CVR, "Rikke"), "High", null).refusal(PLAIN))
                .contains(SignOnRefusal.NO_SUBJECT);
        assertThat(new Arrival(claims("x".repeat(201), CVR, "Rikke"), "High", null).refusal(PLAIN))
                .contains(SignOnRefusal.NO_SUBJECT);
        assertThat(new Arrival(claims("urn:uuid:1", CVR, null), "High", null).refusal(PLAIN))
                .contains(SignOnRefusal.NO_NAME);
    }

    @Test
    void whereAPrivilegeIsAskedForItMustBeOfHerOwnOrganisation() {
        assertThat(withPrivilege(CVR).refusal(WITH_ROLE)).isEmpty();
        assertThat(withPrivilege("29190941").refusal(WITH_ROLE)).contains(SignOnRefusal.NO_PRIVILEGE);
        assertThat(new Arrival(claims("urn:uuid:1", CVR, "Rikke"), "High", null).refusal(WITH_ROLE))
                .contains(SignOnRefusal.NO_PRIVILEGE);
        assertThat(new Arrival(claims("urn:uuid:1", CVR, "Rikke"), "High", "???").refusal(PLAIN))
                .contains(SignOnRefusal.PRIVILEGES_UNREADABLE);
    }

    /** What the columns cannot hold is cut; an address that is none is left out. */
    @Test
    void namesAreCutToWhatIsKept() {
        var kept = new Arrival(
                        new Claims(" urn:uuid:1 ", CVR, "o".repeat(300), " " + "n".repeat(300), "no address"),
                        "High",
                        null)
                .claims();
        assertThat(kept.subject()).isEqualTo("urn:uuid:1");
        assertThat(kept.organisation()).hasSize(200);
        assertThat(kept.name()).isEqualTo("n".repeat(200));
        assertThat(kept.email()).isNull();
    }

    private static Arrival withPrivilege(String cvr) {
        String list = PrivilegesTest.list(
                "http://itst.dk/oiosaml/basic_privilege_profile",
                PrivilegesTest.group("urn:dk:gov:saml:cvrNumberIdentifier:" + cvr, ROLE));
        return new Arrival(claims("urn:uuid:1", CVR, "Rikke"), "High", list);
    }

    private static Claims claims(String subject, String cvr, String name) {
        return new Claims(subject, cvr, "Jammerbugt Kommune", name, "rikke@jammerbugt.example");
    }
}
