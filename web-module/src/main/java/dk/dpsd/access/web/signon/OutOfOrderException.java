package dk.dpsd.access.web.signon;

/** A provider cannot be used now: a setting is missing or wrong, or it does not answer. The operator's matter. */
public class OutOfOrderException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param cause what is wrong
     * @param remedy what the operator can do
     */
    public OutOfOrderException(String cause, String remedy) {
        super(cause + " " + remedy, null, false, false);
    }
}
