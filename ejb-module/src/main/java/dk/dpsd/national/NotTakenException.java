package dk.dpsd.national;

import jakarta.ejb.ApplicationException;

/** A document could not be handed over now. The message is a code such as {@code http.503}, never a value. */
@ApplicationException(rollback = true)
public class NotTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotTakenException(String code, Throwable cause) {
        super(code, cause);
    }
}
