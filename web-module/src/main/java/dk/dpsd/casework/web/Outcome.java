package dk.dpsd.casework.web;

import jakarta.enterprise.context.RequestScoped;

/** What came of the deed of this post: said once, and forgotten with the request. */
@RequestScoped
public class Outcome {

    private String done;
    private Refusal refusal;

    void done(String sentence) {
        done = sentence;
    }

    void refused(Refusal why) {
        refusal = why;
    }

    String done() {
        return done;
    }

    Refusal refusal() {
        return refusal;
    }
}
