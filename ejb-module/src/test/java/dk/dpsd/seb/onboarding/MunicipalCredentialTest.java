package dk.dpsd.seb.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-PRIV-04: a private provider's credential is a municipality's. */
class MunicipalCredentialTest {

    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private static final SorUnit JAMMERBUGT = SorUnit.owner(1, facts(1, "29189439", null), OwnerKind.KOMMUNE);

    private static final Hierarchy TREE = Hierarchy.of(
            List.of(
                    JAMMERBUGT,
                    JAMMERBUGT.child(facts(2, "11111111", null)),
                    SorUnit.owner(1, facts(3, "29190941", null), OwnerKind.REGION),
                    SorUnit.owner(1, facts(4, "25450442", null), OwnerKind.PRIVAT),
                    SorUnit.owner(1, facts(5, "22222222", LAST), OwnerKind.KOMMUNE),
                    SorUnit.owner(1, facts(6, null, null), OwnerKind.KOMMUNE)),
            Map.of());

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "29189439, 2026-06-30, true",
        "11111111, 2026-06-30, false",
        "29190941, 2026-06-30, false",
        "25450442, 2026-06-30, false",
        "22222222, 2026-06-30, true",
        "22222222, 2026-07-01, false",
        "99999999, 2026-06-30, false",
    })
    void onlyAMunicipalityThatExistsIsOne(String cvr, LocalDate day, boolean municipal) {
        assertThat(MunicipalCredential.isMunicipal(TREE, cvr, day)).isEqualTo(municipal);
    }

    private static UnitFacts facts(long code, String cvr, LocalDate last) {
        return new UnitFacts(code, "Enhed " + code, "Kommune", null, null, null, cvr, null, FIRST, FIRST, last);
    }
}
