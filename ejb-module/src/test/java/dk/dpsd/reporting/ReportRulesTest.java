package dk.dpsd.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.organisation.model.OwnerKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-REP-01, R-REP-02, R-REP-03, R-REP-05, R-REP-06 and the table of domain B.3. */
class ReportRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalTime NOW = LocalTime.of(14, 5);

    /** A report that can be received; each test spoils one thing of it. */
    private static final class Draft {
        ReporterKind reporter = ReporterKind.STAFF;
        String headline = "Forkert dosis";
        String description = "Patienten fik en dobbelt dosis.";
        ReportedPlace place = ReportedPlace.found(325421000016001L);
        Precision datePrecision = Precision.KNOWN;
        LocalDate day = TODAY;
        Precision timePrecision = Precision.ESTIMATED;
        LocalTime time = NOW;
        ActualConsequence actual = ActualConsequence.MILD;
        PossibleConsequence possible = PossibleConsequence.SEVERE_OR_FATAL;
        String name;
        String cpr;
        String email;
        String key = "abcdefghijklmnopqrstuv";

        List<String> problems() {
            var report = new NewReport(
                    reporter,
                    headline,
                    description,
                    place,
                    datePrecision,
                    day,
                    timePrecision,
                    time,
                    actual,
                    possible,
                    name,
                    cpr,
                    email,
                    ReportDetails.none(),
                    key);
            return ReportRules.check(report, TODAY, NOW).stream()
                    .map(Problem::key)
                    .toList();
        }
    }

    @Test
    void aCompleteReportIsReceived() {
        assertThat(new Draft().problems()).isEmpty();
    }

    @Test
    void everyMandatoryFieldIsMissed() {
        var d = new Draft();
        d.reporter = null;
        d.headline = " ";
        d.description = null;
        d.place = null;
        d.datePrecision = null;
        d.timePrecision = null;
        d.actual = null;
        d.key = "";
        assertThat(d.problems())
                .containsExactly(
                        "problem.reporterKind.missing",
                        "problem.form.noKey",
                        "problem.headline.missing",
                        "problem.description.missing",
                        "problem.place.missing",
                        "problem.datePrecision.missing",
                        "problem.timePrecision.missing",
                        "problem.actual.missing");
    }

    @Test
    void textsHaveALength() {
        var d = new Draft();
        d.headline = "x".repeat(200);
        d.description = "x".repeat(20_000);
        d.name = "x".repeat(200);
        assertThat(d.problems()).isEmpty();
        d.headline += "x";
        d.description += "x";
        d.name += "x";
        assertThat(d.problems())
                .containsExactly("problem.headline.long", "problem.description.long", "problem.patientName.long");
    }

    @Test
    void aPlaceThatCannotBeFoundNeedsItsNameAndItsOwner() {
        var d = new Draft();
        d.place = ReportedPlace.of(OwnerKind.KOMMUNE, null, null);
        assertThat(d.problems()).containsExactly("problem.owner.missing", "problem.placeName.missing");
        d.place = ReportedPlace.of(OwnerKind.KOMMUNE, 1L, "Solgården Plejecenter");
        assertThat(d.problems()).isEmpty();
        d.place = ReportedPlace.unknown(" ");
        assertThat(d.problems()).containsExactly("problem.placeName.missing");
        d.place = ReportedPlace.unknown("et plejehjem");
        assertThat(d.problems()).isEmpty();
        d.place = new ReportedPlace(null, null, null, false, "Solgården");
        assertThat(d.problems()).containsExactly("problem.place.missing");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "KNOWN, 2026-11-21, ''",
        "KNOWN, 2026-11-22, problem.day.future",
        "ESTIMATED, 2026-11-22, problem.day.future",
        "UNKNOWN, 2026-11-22, ''",
        "UNKNOWN, , ''",
        "KNOWN, , problem.day.missing",
        "KNOWN, 1900-01-01, ''",
        "KNOWN, 1899-12-31, problem.day.old",
    })
    void theDayIsNotInTheFuture(Precision precision, LocalDate day, String problem) {
        var d = new Draft();
        d.datePrecision = precision;
        d.day = day;
        assertThat(String.join(",", d.problems())).isEqualTo(problem);
    }

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource({
        "KNOWN, 14:05, 2026-11-21, ''",
        "KNOWN, 14:06, 2026-11-21, problem.time.future",
        "ESTIMATED, 14:06, 2026-11-21, problem.time.future",
        "UNKNOWN, 14:06, 2026-11-21, ''",
        "KNOWN, 23:59, 2026-11-20, ''",
        "KNOWN, , 2026-11-20, problem.time.missing",
        "UNKNOWN, , 2026-11-21, ''",
    })
    void theTimeIsNotInTheFuture(Precision precision, LocalTime time, LocalDate day, String problem) {
        var d = new Draft();
        d.timePrecision = precision;
        d.time = time;
        d.day = day;
        assertThat(String.join(",", d.problems())).isEqualTo(problem);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "NONE_OR_UNKNOWN, NONE, ''",
        "NONE_OR_UNKNOWN, MILD, ''",
        "NONE_OR_UNKNOWN, SEVERE_OR_FATAL, ''",
        "NONE_OR_UNKNOWN, , problem.possible.missing",
        "MILD, NONE, problem.possible.lower",
        "MILD, MILD, ''",
        "MILD, SEVERE_OR_FATAL, ''",
        "MILD, , problem.possible.missing",
        "SEVERE, , ''",
        "SEVERE, NONE, ''",
        "FATAL, , ''",
    })
    void thePossibleConsequenceIsAskedForWhereItIsOpen(
            ActualConsequence actual, PossibleConsequence possible, String problem) {
        var d = new Draft();
        d.actual = actual;
        d.possible = possible;
        assertThat(String.join(",", d.problems())).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "a@b.",
                "@b.dk",
                "a b@c.dk",
                "a@b@c.dk",
                "a@b..dk",
                "a@b.dk\r\nBcc: x@y.dk",
                "<a@b.dk>",
                "a@b.dk,c@d.dk"
            })
    void anAddressThatCannotReceiveMailIsRefused(String email) {
        var d = new Draft();
        d.email = email;
        assertThat(d.problems()).containsExactly("problem.contactEmail.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.dk", "for.efter+dpsd@sub.region.dk", "blåbær@æøå.dk", " a@b.dk ", ""})
    void anAddressThatCanIsTaken(String email) {
        var d = new Draft();
        d.email = email;
        assertThat(d.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "020160-9995, ''",
        "0201609995, ''",
        "010150-5001, ''",
        "010203-1AB4, ''",
        "310260-9995, problem.patientCpr.form",
        "020160, problem.patientCpr.form",
    })
    void aPersonNumberNeedsADateThatExists(String cpr, String problem) {
        var d = new Draft();
        d.cpr = cpr;
        assertThat(String.join(",", d.problems())).isEqualTo(problem);
    }
}
