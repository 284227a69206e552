package dk.dpsd.audit.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.LoggedEntry.Actor;
import dk.dpsd.audit.model.LoggedEntry.Subject;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.shared.model.Sensitivity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the data subject is told: when, as what and why, never who and nothing of the case (C-579/21). */
class SubjectLinesTest {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");
    private final SubjectLines words = new SubjectLines(Hierarchy.empty());

    @Test
    void neitherNameNorAddressNorValueIsTold() {
        var name = LoggedChange.of("patientName", Sensitivity.PERSONAL, "Hemmelig Patient", "Anden Patient");
        var by = new Actor(7L, "hemmelig.login", "29189439", "dpsDecentralSagsbehandler");
        var line = words.line(LoggedEntry.of(Subject.ofCase(5), NOON, by, "192.0.2.77", "edited", List.of(name)));
        assertThat(line.toString()).doesNotContain("emmelig", "Patient", "192.0.2.77");
        assertThat(line.roles()).containsExactly("dpsDecentralSagsbehandler");
        assertThat(line.organisations()).containsExactly("CVR 29189439");
    }

    @ParameterizedTest
    @CsvSource({
        "opened, dpsDecentralSagsbehandler, CASEWORK",
        "opened, dpsPrivatleverandor, CASEWORK",
        "opened, dpsInitialmodtager, RECEPTION",
        "opened, nationalOperator, OPERATION",
        "accepted, dpsDecentralSagsbehandler, RECEPTION",
        "edited, dpsDecentralSagsbehandler, CASEWORK",
        "declared, dpsDecentralSagsbehandler, ANONYMISATION",
        "sent, dpsDecentralSagsbehandler, DELIVERY",
        "logExtracted, dpsDecentralSagsbehandler, CONTROL",
        "denied, dpsDecentralSagsbehandler, NONE",
    })
    void eachDeedHasAPurpose(String deed, String role, Purpose purpose) {
        var by = new Actor(7L, "x", null, role);
        assertThat(words.line(entry(by, deed)).purpose()).isEqualTo(purpose);
    }

    @Test
    void whoHadNoRolesWrittenDownIsSaidToHaveNone() {
        assertThat(words.line(entry(Actor.named(7L, "x"), "opened")).actor())
                .isEqualTo(SubjectLine.Actor.STAFF_NOT_RECORDED);
        assertThat(words.line(entry(Actor.named(null, "rapportør"), "reported")).actor())
                .isEqualTo(SubjectLine.Actor.VISITOR);
        var system = words.line(entry(Actor.named(null, "system"), "edited"));
        assertThat(system.actor()).isEqualTo(SubjectLine.Actor.SYSTEM);
        assertThat(system.purpose()).isEqualTo(Purpose.OPERATION);
    }

    private static LoggedEntry entry(Actor by, String deed) {
        return LoggedEntry.of(Subject.ofCase(5), NOON, by, null, deed, List.of());
    }
}
