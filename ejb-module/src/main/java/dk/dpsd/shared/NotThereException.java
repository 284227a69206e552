package dk.dpsd.shared;

import jakarta.ejb.ApplicationException;

/**
 * What was asked for does not exist, or is not the caller's to know of: the two look the same (design 1). Carries no
 * message on purpose.
 */
@ApplicationException(rollback = true, inherited = true)
public class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThereException() {
        super(null, null, false, false);
    }
}
