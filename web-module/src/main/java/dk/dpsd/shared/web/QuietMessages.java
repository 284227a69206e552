package dk.dpsd.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Keeps what is said to a person out of the server's log. The tag {@code d:field} says problems beside their fields, which
 * Faces does not notice: it would log them as unsaid, and some repeat what was typed (design 8: a log never holds a person).
 */
public class QuietMessages implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        event.getFacesContext().getMessageList().forEach(FacesMessage::rendered);
    }
}
