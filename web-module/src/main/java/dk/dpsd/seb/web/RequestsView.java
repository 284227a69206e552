package dk.dpsd.seb.web;

import dk.dpsd.seb.request.AnswerAccess;
import dk.dpsd.seb.request.RequestLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The requests for access of one's own CVR. */
@Named
@RequestScoped
public class RequestsView {

    @Inject
    AnswerAccess answers;

    private List<RequestLine> waiting = List.of();
    private List<RequestLine> answered = List.of();

    /** Asks for them, once the address was read. */
    public void open() {
        waiting = answers.open();
        answered = answers.answered();
    }

    public List<RequestLine> getWaiting() {
        return waiting;
    }

    public List<RequestLine> getAnswered() {
        return answered;
    }
}
