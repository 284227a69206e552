package dk.dpsd.seb.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.seb.model.OnboardingStep.Facts;
import dk.dpsd.seb.model.PrivateProvider;
import dk.dpsd.seb.model.StepKind;
import dk.dpsd.seb.model.StepState;
import dk.dpsd.shared.RefusedException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be said of a private provider and of a step of its onboarding (domain A.13). */
class OnboardingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest(name = "{0} without a document")
    @CsvSource({
        "SDN_TEST, true",
        "SDN_AGREEMENT, true",
        "MITID, true",
        "SEB_USER, true",
        "SEB_ROLE, true",
        "DATA_PROCESSING, false",
        "COOPERATION, false",
        "TRAINING, true"
    })
    void anAgreementIsDoneOnlyWhereOneCanSayWhichDocumentShowsIt(StepKind kind, boolean allowed) {
        var done = new Facts(StepState.DONE, null, TODAY, " ");
        if (allowed) {
            assertThat(OnboardingRules.checked(kind, done, TODAY).state()).isEqualTo(StepState.DONE);
        } else {
            assertThatThrownBy(() -> OnboardingRules.checked(kind, done, TODAY))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("onboarding.documentMissing");
        }
    }

    @ParameterizedTest
    @EnumSource(value = StepState.class, names = "DONE", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotDoneMayBePlanned(StepState state) {
        var planned = new Facts(state, "IT", TODAY.plusDays(1), null);
        assertThat(OnboardingRules.checked(StepKind.COOPERATION, planned, TODAY))
                .isEqualTo(planned);
    }

    @Test
    void doneIsDoneTodayUnlessSaidOtherwiseAndNeverTomorrow() {
        var done = new Facts(StepState.DONE, null, null, "2026-123");
        assertThat(OnboardingRules.checked(StepKind.COOPERATION, done, TODAY).day())
                .isEqualTo(TODAY);
        var tomorrow = new Facts(StepState.DONE, null, TODAY.plusDays(1), "2026-123");
        assertThatThrownBy(() -> OnboardingRules.checked(StepKind.COOPERATION, tomorrow, TODAY))
                .hasMessage("onboarding.dayInFuture");
    }

    @Test
    void placeNamesAreOneALineAndNoneTwice() {
        var facts = new PrivateProvider.Facts(" Saltum Plejecenter ", " Saltum\r\n\r\nSaltum \nSaltum Plejec.", "");
        assertThat(OnboardingRules.checked(facts))
                .isEqualTo(new PrivateProvider.Facts("Saltum Plejecenter", "Saltum\nSaltum Plejec.", null));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "' ', 12345678, onboarding.nameMissing",
        "Saltum, 1234567, onboarding.cvrWrong",
        "Saltum, DK12345678, onboarding.cvrWrong"
    })
    void aProviderHasANameAndIfAnyAWholeCvr(String name, String cvr, String refusal) {
        assertThatThrownBy(() -> OnboardingRules.checked(new PrivateProvider.Facts(name, null, cvr)))
                .isInstanceOf(RefusedException.class)
                .hasMessage(refusal);
    }

    @Test
    void nothingLongerThanItsColumn() {
        assertThatThrownBy(() -> OnboardingRules.checked(new PrivateProvider.Facts("x".repeat(201), null, null)))
                .hasMessage("onboarding.tooLong");
        var document = new Facts(StepState.MISSING, null, null, "x".repeat(301));
        assertThatThrownBy(() -> OnboardingRules.checked(StepKind.TRAINING, document, TODAY))
                .hasMessage("onboarding.tooLong");
    }
}
