package dk.dpsd.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The caller may do this kind of thing, but not now or not so: a rule of the domain says no. Carries keys of the text
 * bundles, so that the page can say it in the caller's language.
 */
@ApplicationException(rollback = true, inherited = true)
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    /**
     * @param key the key of the sentence in the street's text bundle
     * @param arguments what the sentence names
     */
    public RefusedException(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
