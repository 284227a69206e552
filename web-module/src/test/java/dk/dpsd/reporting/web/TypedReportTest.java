package dk.dpsd.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.reporting.NewReport;
import dk.dpsd.reporting.Problem;
import dk.dpsd.reporting.ReportedPlace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedReportTest {

    private final Map<String, String> typed = new HashMap<>();
    private List<Problem> unreadable = List.of();

    private NewReport read(boolean staff) {
        var report = new TypedReport(typed::get, staff);
        NewReport read = report.read("key");
        unreadable = report.unreadable();
        return read;
    }

    @Test
    void anEmptyFormIsAnEmptyReport() {
        NewReport report = read(true);
        assertThat(report)
                .isEqualTo(new NewReport(
                        ReporterKind.STAFF,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ReportDetails.none(),
                        "key"));
        assertThat(unreadable).isEmpty();
    }

    @Test
    void thePatientsFormCannotBeSentAsStaff() {
        typed.put("reporterKind", "STAFF");
        assertThat(read(false).reporterKind()).isNull();
        typed.put("reporterKind", "RELATIVE");
        assertThat(read(false).reporterKind()).isEqualTo(ReporterKind.RELATIVE);
        assertThat(read(true).reporterKind()).isEqualTo(ReporterKind.STAFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-03", "3.11.2026", "03.11.2026", "03-11-2026", "3/11/2026", " 2026-11-03 "})
    void aDayIsReadAsPeopleWriteIt(String day) {
        typed.put("day", day);
        assertThat(read(true).day()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(unreadable).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.11.2026", "29.2.2026", "i går", "2026-13-01", "3.11.26"})
    void aDayThatDoesNotExistIsToldAsSuch(String day) {
        typed.put("day", day);
        assertThat(read(true).day()).isNull();
        assertThat(unreadable).containsExactly(new Problem("day", "problem.day.form"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"14:05, 14:05", "14.05, 14:05", "9.05, 09:05", "00:00, 00:00"})
    void aTimeIsReadAsPeopleWriteIt(String time, LocalTime expected) {
        typed.put("time", time);
        assertThat(read(true).time()).isEqualTo(expected);
    }

    @Test
    void whatIsUnknownIsNotRead() {
        typed.putAll(Map.of("datePrecision", "UNKNOWN", "day", "nonsense", "timePrecision", "UNKNOWN", "time", "x"));
        read(true);
        assertThat(unreadable).isEmpty();
    }

    @Test
    void aPossibleConsequenceLeftOverFromAnotherChoiceIsDropped() {
        typed.putAll(Map.of("actual", "SEVERE", "possible", "NONE"));
        assertThat(read(true).possible()).isNull();
        typed.put("actual", "NONE_OR_UNKNOWN");
        assertThat(read(true).possible()).isEqualTo(PossibleConsequence.NONE);
        typed.put("actual", "HARMLESS");
        assertThat(read(true).actual()).isNull();
        assertThat(ActualConsequence.values()).hasSize(4);
    }

    @Test
    void thePlaceIsTheOneOfTheChosenWay() {
        typed.putAll(
                Map.of("unit", "90000101000016000", "ownerKind", "KOMMUNE", "owner", "7", "placeName", " Solgården "));
        assertThat(read(true).place()).isEqualTo(ReportedPlace.found(90000101000016000L));
        typed.put("placeMode", "none");
        assertThat(read(true).place()).isEqualTo(ReportedPlace.of(OwnerKind.KOMMUNE, 7L, "Solgården"));
        typed.put("ownerKind", "UNKNOWN");
        assertThat(read(true).place()).isEqualTo(ReportedPlace.unknown("Solgården"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e9", "9999999999999999999", "x", "٣"})
    void aCodeThatIsNoneIsNoPlace(String code) {
        typed.put("unit", code);
        assertThat(read(true).place()).isNull();
    }

    @Test
    void aPersonNumberGetsItsHyphenAndABadOneStays() {
        typed.put("patientCpr", "0201609995");
        assertThat(read(true).patientCpr()).isEqualTo("020160-9995");
        typed.put("patientCpr", "3113");
        assertThat(read(true).patientCpr()).isEqualTo("3113");
    }
}
