package dk.dpsd.organisation.extract;

/** The file as a whole cannot be a register extract: nothing of it is used. */
public class BadFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String detail;

    /**
     * @param key a key of the text bundle
     * @param detail what the sentence names, or null
     */
    public BadFileException(String key, String detail) {
        super(key);
        this.detail = detail;
    }

    public String key() {
        return getMessage();
    }

    public String detail() {
        return detail;
    }
}
