package dk.dpsd.access.web.saml;

import com.onelogin.saml2.exception.ValidationError;
import dk.dpsd.access.signon.SignOnRefusal;

/** Names for the log what was wrong with an answer that was already refused; decides nothing. */
final class SamlFaults {

    private SamlFaults() {}

    static SignOnRefusal of(Exception fault) {
        return fault instanceof ValidationError known ? of(known.getErrorCode()) : SignOnRefusal.NOT_VALID;
    }

    private static SignOnRefusal of(int code) {
        return switch (code) {
            case ValidationError.STATUS_CODE_IS_NOT_SUCCESS -> SignOnRefusal.PROVIDER_ERROR;
            case ValidationError.WRONG_INRESPONSETO -> SignOnRefusal.STATE;
            case ValidationError.WRONG_ISSUER -> SignOnRefusal.ISSUER;
            case ValidationError.WRONG_AUDIENCE, ValidationError.WRONG_DESTINATION -> SignOnRefusal.AUDIENCE;
            case ValidationError.ASSERTION_EXPIRED,
                    ValidationError.ASSERTION_TOO_EARLY,
                    ValidationError.SESSION_EXPIRED,
                    ValidationError.RESPONSE_EXPIRED -> SignOnRefusal.EXPIRED;
            case ValidationError.WRONG_SIGNED_ELEMENT,
                    ValidationError.ID_NOT_FOUND_IN_SIGNED_ELEMENT,
                    ValidationError.DUPLICATED_ID_IN_SIGNED_ELEMENTS,
                    ValidationError.INVALID_SIGNED_ELEMENT,
                    ValidationError.DUPLICATED_REFERENCE_IN_SIGNED_ELEMENTS,
                    ValidationError.UNEXPECTED_SIGNED_ELEMENTS,
                    ValidationError.WRONG_NUMBER_OF_SIGNATURES_IN_RESPONSE,
                    ValidationError.WRONG_NUMBER_OF_SIGNATURES_IN_ASSERTION,
                    ValidationError.WRONG_NUMBER_OF_SIGNATURES,
                    ValidationError.NO_SIGNED_MESSAGE,
                    ValidationError.NO_SIGNED_ASSERTION,
                    ValidationError.NO_SIGNATURE_FOUND,
                    ValidationError.INVALID_SIGNATURE,
                    ValidationError.UNEXPECTED_REFERENCE -> SignOnRefusal.SIGNATURE;
            default -> SignOnRefusal.NOT_VALID;
        };
    }
}
