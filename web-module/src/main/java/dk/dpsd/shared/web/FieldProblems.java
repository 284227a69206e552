package dk.dpsd.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What is wrong with single fields of a staff form, for the tag {@code d:field} to say beside them. */
@Named("problems")
@RequestScoped
public class FieldProblems {

    /** The first problem of a field, or null. */
    public String of(String field) {
        List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList(field);
        return messages.isEmpty() ? null : messages.get(0).getSummary();
    }

    /** Says that something is wrong with a field. */
    public void say(String field, String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        context.validationFailed();
    }

    public boolean isAny() {
        return FacesContext.getCurrentInstance().isValidationFailed();
    }
}
