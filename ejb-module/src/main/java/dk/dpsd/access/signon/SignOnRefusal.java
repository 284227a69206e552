package dk.dpsd.access.signon;

/**
 * Why somebody who came from an identity provider is not let in. The access log keeps the code; she is told one sentence
 * for several of them, because the difference would help an attacker only.
 */
public enum SignOnRefusal {
    /** She gave up at the provider. */
    CANCELLED("cancelled", "cancelled"),
    /** Not the browser that set out, or too long ago. */
    NOT_STARTED_HERE("notStartedHere", "again"),
    STATE("wrongState", "again"),
    USED_AGAIN("usedAgain", "again"),
    PROVIDER_ERROR("providerError", "refused"),
    CODE("codeRefused", "refused"),
    UNREADABLE("unreadable", "refused"),
    SIGNATURE("wrongSignature", "refused"),
    ISSUER("wrongIssuer", "refused"),
    AUDIENCE("wrongAudience", "refused"),
    NONCE("wrongNonce", "refused"),
    EXPIRED("expired", "refused"),
    NOT_VALID("notValid", "refused"),
    NO_SUBJECT("noSubject", "organisation"),
    NO_CVR("noCvr", "organisation"),
    NO_NAME("noName", "organisation"),
    /** The credential is of another organisation than the account (R-PRIV-04). */
    OTHER_CVR("otherCvr", "organisation"),
    ASSURANCE("assuranceTooLow", "assurance"),
    PRIVILEGES_UNREADABLE("privilegesUnreadable", "refused"),
    NO_PRIVILEGE("noPrivilege", "privilege");

    private final String code;
    private final String sentence;

    SignOnRefusal(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** As the access log writes it. */
    public String code() {
        return code;
    }

    /** The key of what she is told, below {@code signOn.} in the text bundle. */
    public String sentence() {
        return sentence;
    }
}
