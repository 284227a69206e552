package dk.dpsd.national;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.national.model.AnonymousCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-ANON-03, -05: what certainly points out a person does not leave for the authority")
class LastLookTest {

    @Test
    void aCleanCaseMayGo() {
        assertThat(LastLook.at(
                        handed("Forkert dosis", "Borgeren fik dobbelt dosis kl. 14.", "Stue", null, "Tæl to gange.")))
                .isEmpty();
    }

    @Test
    void everyTextThatIsHandedOverIsLookedAt() {
        String cpr = "Borger 010203-1234 faldt.";
        assertThat(LastLook.at(handed(cpr, "a", "b", "c", "d"))).contains("headline:CPR");
        assertThat(LastLook.at(handed("a", cpr, "b", "c", "d"))).contains("description:CPR");
        assertThat(LastLook.at(handed("a", "b", cpr, "c", "d"))).contains("placeName:CPR");
        assertThat(LastLook.at(handed("a", "b", "c", cpr, "d"))).contains("causes:CPR");
        assertThat(LastLook.at(handed("a", "b", "c", "d", cpr))).contains("learning:CPR");
    }

    @Test
    void theReasonNamesPlacesAndKindsAndNoIdentifier() {
        var handed = handed("Ring 010203-1234", "Skriv til ole@eksempel.dk", null, null, null);
        assertThat(LastLook.at(handed)).contains("headline:CPR description:EMAIL");
    }

    /** A person decided about names and the like; only what leaves no doubt is held back. */
    @Test
    void whatIsOnlyLikelyGoes() {
        assertThat(LastLook.at(handed("Hanne Jensen faldt", "Hun blev set af sgpl. MLN.", null, null, null)))
                .isEmpty();
    }

    private static AnonymousCase handed(
            String headline, String description, String placeName, String causes, String learning) {
        var handed = Handed.plain();
        handed.headline = headline;
        handed.description = description;
        handed.placeName = placeName;
        handed.causes = causes;
        handed.learning = learning;
        return handed.get();
    }
}
