package dk.dpsd.access.web.signon;

import dk.dpsd.access.signon.SignOnRefusal;

/** What a provider sent is not believed. Carries the reason for the log and nothing of what was sent. */
public class RefusedSignOnException extends Exception {

    private static final long serialVersionUID = 1L;

    private final SignOnRefusal reason;

    public RefusedSignOnException(SignOnRefusal reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public SignOnRefusal reason() {
        return reason;
    }
}
