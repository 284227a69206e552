package dk.dpsd.national;

import jakarta.ejb.ApplicationException;

/** The authority's side answered that it will not have the document. The message is a code such as {@code http.422}. */
@ApplicationException(rollback = true)
public class TurnedAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TurnedAwayException(String code) {
        super(code);
    }
}
