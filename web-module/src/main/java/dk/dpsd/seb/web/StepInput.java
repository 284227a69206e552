package dk.dpsd.seb.web;

import dk.dpsd.seb.model.OnboardingStep;
import dk.dpsd.seb.model.StepState;
import dk.dpsd.seb.onboarding.ProviderSheet.Step;
import java.time.LocalDate;

/** What is typed about one step of a provider's checklist. */
public class StepInput {

    private int version;
    private StepState state = StepState.MISSING;
    private String responsible;
    private LocalDate day;
    private String document;

    static StepInput of(Step step) {
        var input = new StepInput();
        input.version = step.version();
        input.state = step.state();
        input.responsible = step.responsible();
        input.day = step.day();
        input.document = step.document();
        return input;
    }

    OnboardingStep.Facts facts() {
        return new OnboardingStep.Facts(state, responsible, day, document);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public StepState getState() {
        return state;
    }

    public void setState(StepState state) {
        this.state = state;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
