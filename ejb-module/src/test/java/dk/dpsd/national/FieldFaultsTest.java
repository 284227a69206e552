package dk.dpsd.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.anonymisation.PersonWarning.Sign;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-SU-01, R-SU-02, domain B.2: a text outside every erasure names nobody for certain. */
class FieldFaultsTest {

    @ParameterizedTest
    @CsvSource({
        "'CPR 070761-4285 fik forkert kode.', 070761-4285",
        "'Skriv til karl@eksempel.example om det.', karl@eksempel.example",
    })
    void whatIsCertainIsRefusedAndNamed(String text, String part) {
        assertThat(signs(text, Set.of())).extracting(Sign::excerpt).containsExactly(part);
    }

    /** Whoever takes the number away has been told of the name too. */
    @Test
    void whatIsLikelyIsNamedBesideWhatIsCertain() {
        assertThat(signs("Patient Karen Holm 070761-4285 fik forkert kode", Set.of()))
                .extracting(Sign::kind)
                .containsExactly(Kind.CPR, Kind.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Koden MED-P03 peger på den nedlagte afdeling.",
                "SOR-kode 347801000016001 har forkert navn.",
                "DPSD er nede søndag den 6. december kl. 22-24.",
            })
    void whatNamesNobodyIsKept(String text) {
        var faults = new FieldFaults();
        assertThat(faults.needed("text", text, 100, Set.of())).isEqualTo(text);
        faults.refuse();
    }

    /** An announcement may say where to turn, and still names no patient. */
    @Test
    void whereToTurnMayBeAllowed() {
        Set<Kind> where = Set.of(Kind.EMAIL, Kind.PHONE, Kind.URL);
        var faults = new FieldFaults();
        faults.needed("text", "Skriv til hjaelp@drift.example.", 100, where);
        faults.refuse();
        assertThat(signs("Skriv til hjaelp@drift.example om 070761-4285.", where))
                .extracting(Sign::kind)
                .containsExactly(Kind.CPR);
    }

    private static List<Sign> signs(String text, Set<Kind> allowed) {
        var faults = new FieldFaults();
        faults.needed("text", text, 100, allowed);
        var told = new ArrayList<Sign>();
        assertThatThrownBy(faults::refuse).isInstanceOfSatisfying(RefusedException.class, refused -> {
            var fault = (FieldFaults.Fault) ((List<?>) refused.arguments()[0]).get(0);
            told.addAll(((PersonWarning) fault.arguments().get(0)).signs());
        });
        return told;
    }
}
