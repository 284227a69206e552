package dk.dpsd.seb.onboarding;

import dk.dpsd.seb.UserRules;
import dk.dpsd.seb.model.OnboardingStep;
import dk.dpsd.seb.model.PrivateProvider;
import dk.dpsd.seb.model.StepKind;
import dk.dpsd.seb.model.StepState;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PlainText;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What may be said of a provider and of a step. */
final class OnboardingRules {

    private OnboardingRules() {}

    static PrivateProvider.Facts checked(PrivateProvider.Facts typed) {
        String name = upTo(PlainText.of(typed.name()), 200);
        if (name == null) {
            throw new RefusedException("onboarding.nameMissing");
        }
        String cvr = PlainText.of(typed.cvr());
        if (cvr != null && !UserRules.isCvr(cvr)) {
            throw new RefusedException("onboarding.cvrWrong");
        }
        return new PrivateProvider.Facts(name, placeNames(typed.placeNames()), cvr);
    }

    /** One spelling a line, none twice. */
    private static String placeNames(String typed) {
        String text = PlainText.of(typed);
        return text == null
                ? null
                : upTo(
                        text.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .distinct()
                                .collect(Collectors.joining("\n")),
                        1000);
    }

    /** Done is done on a day that has come, today where none is said; papers are done where one can say which. */
    static OnboardingStep.Facts checked(StepKind kind, OnboardingStep.Facts typed, LocalDate today) {
        boolean done = typed.state() == StepState.DONE;
        LocalDate day = done && typed.day() == null ? today : typed.day();
        String document = upTo(PlainText.of(typed.document()), 300);
        if (done && day.isAfter(today)) {
            throw new RefusedException("onboarding.dayInFuture");
        }
        if (done && kind.needsDocument() && document == null) {
            throw new RefusedException("onboarding.documentMissing");
        }
        return new OnboardingStep.Facts(typed.state(), upTo(PlainText.of(typed.responsible()), 200), day, document);
    }

    private static String upTo(String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new RefusedException("onboarding.tooLong", longest);
        }
        return text;
    }
}
