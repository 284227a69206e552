package dk.dpsd.national.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.SeverityCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Design 13: what is asked of the register stands in the address, in codes only")
class RegisterFilterTest {

    @Test
    void everythingThatIsAskedComesBackFromItsAddress() {
        var asked = new RegisterFilter(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                311000016009L,
                SeverityCategory.SERIOUS_RISK,
                2,
                "MED",
                "MED-P03",
                "MED-R01",
                "FALD",
                CaseKind.COLLECTIVE,
                true);
        assertThat(RegisterFilter.of(asked.parameters()::get)).isEqualTo(asked);
        assertThat(asked.parameters()).hasSize(11);
        assertThat(RegisterFilter.none().parameters()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNotAsked() {
        var wrong = Map.of(
                "fra", "1. marts",
                "til", "2026-02-30",
                "ejer", "Jammerbugt",
                "alvor", "SLEM",
                "skala", "to",
                "gruppe", "<script>",
                "problem", "a b",
                "proces", "x".repeat(41),
                "slags", "ALLE",
                "udgaaede", "måske");
        assertThat(RegisterFilter.of(wrong::get)).isEqualTo(RegisterFilter.none());
    }

    @Test
    void timesAndScalesAreKeptApart() {
        assertThat(RegisterVariable.QUARTER.key(Arrays.asList(2026, 3))).isEqualTo("2026-K1");
        assertThat(RegisterVariable.QUARTER.key(Arrays.asList(2026, 4))).isEqualTo("2026-K2");
        assertThat(RegisterVariable.QUARTER.key(Arrays.asList(2026, 12))).isEqualTo("2026-K4");
        assertThat(RegisterVariable.MONTH.key(Arrays.asList(2026, 3))).isEqualTo("2026-03");
        assertThat(RegisterVariable.SEVERITY.key(Arrays.asList(2, SeverityCategory.MILD_CONSEQUENCE)))
                .isEqualTo("2:MILD_CONSEQUENCE");
        assertThat(RegisterVariable.PROBLEM.key(Arrays.asList((Object) null))).isEmpty();
        assertThat(RegisterVariable.SEVERITY.order().compare("2:MILD_CONSEQUENCE", "2:FATAL_CONSEQUENCE"))
                .isNegative();
        assertThat(RegisterVariable.SEVERITY.order().compare("1:FATAL_CONSEQUENCE", "2:NO_CONSEQUENCE"))
                .isNegative();
    }
}
