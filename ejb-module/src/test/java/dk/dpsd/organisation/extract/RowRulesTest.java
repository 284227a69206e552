package dk.dpsd.organisation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.organisation.extract.Refusal.Reason;
import dk.dpsd.organisation.model.UnitFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRulesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "311000016009, 2010-01-01, '',         -",
                "'',           2010-01-01, '',         CODE_FORM",
                "12345678901,  2010-01-01, '',         CODE_FORM",
                "abc,          2010-01-01, '',         CODE_FORM",
                "311000016008, 2010-01-01, '',         CODE_CHECK_DIGIT",
                "311000016009, 2010-02-30, '',         BAD_DATE",
                "311000016009, i går,      '',         BAD_DATE",
                "311000016009, 2010-01-01, 31-31-2020, BAD_DATE",
                "311000016009, 0000-01-01, '',         BAD_DATE",
                "311000016009, 2010-01-01, 2009-12-31, ENDS_BEFORE_START",
                "311000016009, 2010-01-01, 2010-01-01, -",
                "311000016009, '',         2010-01-01, -"
            })
    void namesWhatIsWrongWithARow(String code, String from, String to, Reason fault) {
        var row = Rows.row(2, code, "", "Kommune", from, to);
        assertThat(RowRules.fault(row).orElse(null)).isEqualTo(fault);
    }

    @Test
    void aFirstDayThatIsNoneIsABadDate() {
        var row = new SorRow(2, "311000016009", "", "A", "Kommune", "", "", "", "", "snart", "", "", false);
        assertThat(RowRules.fault(row)).hasValue(Reason.BAD_DATE);
    }

    @Test
    void aUnitNeedsAName() {
        var row = new SorRow(2, "311000016009", "", " ", "Kommune", "", "", "", "", "", "", "", false);
        assertThat(RowRules.fault(row)).hasValue(Reason.NAME_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"200,", "201, VALUE_TOO_LONG"})
    void whatNoColumnCanHoldIsTooLong(int length, Reason fault) {
        String text = "x".repeat(length);
        assertThat(RowRules.fault(row(text, "K", "")).orElse(null)).isEqualTo(fault);
        assertThat(RowRules.fault(row("A", text, "")).orElse(null)).isEqualTo(fault);
        assertThat(RowRules.fault(row("A", "K", text)).orElse(null)).isEqualTo(fault);
    }

    @Test
    void aRowWithTooManyValuesIsNotTrusted() {
        var row = new SorRow(2, "311000016009", "", "A", "Kommune", "", "", "", "", "", "", "", true);
        assertThat(RowRules.fault(row)).hasValue(Reason.SURPLUS_VALUES);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-03-04",
        "04-03-2010",
        "04.03.2010",
        "04/03/2010",
        "20100304",
        "2010-03-04T00:00:00",
        "2010-03-04 00:00:00"
    })
    void daysAreReadInAllTheirForms(String text) {
        var row = Rows.row(2, "311000016009", "", "Kommune", text, "");
        assertThat(RowRules.facts(row).validFrom()).isEqualTo(LocalDate.of(2010, 3, 4));
    }

    @Test
    void theYear9999MeansNoEnd() {
        var row = Rows.row(2, "311000016009", "", "Kommune", "2010-01-01", "9999-12-31");
        assertThat(RowRules.facts(row).validTo()).isNull();
    }

    @Test
    void whatTheFileDoesNotTellIsNull() {
        var facts =
                RowRules.facts(new SorRow(2, "311000016009", "", "A", "Kommune", "", "", "", "", "", "", "", false));
        assertThat(facts)
                .isEqualTo(new UnitFacts(
                        311000016009L,
                        "A",
                        "Kommune",
                        null,
                        null,
                        null,
                        null,
                        null,
                        UnitFacts.EVER,
                        UnitFacts.EVER,
                        null));
    }

    private static SorRow row(String name, String kind, String town) {
        return new SorRow(2, "311000016009", "", name, kind, "", "", "", town, "", "", "", false);
    }
}
