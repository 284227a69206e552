package dk.dpsd.shared;

import java.util.List;
import java.util.Optional;

/** Who is calling: a logged-in person, an anonymous visitor, or the system itself. Injected wherever it is asked. */
public interface CurrentUser {

    /** The id of the caller's account; empty for visitors and for the system. */
    Optional<Long> id();

    /** What the access log calls the caller: the login, {@code rapportør} or {@code system}. */
    String name();

    /** The network address the call came from; empty for the system. */
    Optional<String> address();

    /** The organisation (CVR) the caller belongs to; empty for visitors, for the system, and where it is not known. */
    default Optional<String> cvr() {
        return Optional.empty();
    }

    /** The roles the caller acts with, as {@code name@unit}; empty for visitors and for the system. */
    default Optional<List<String>> roles() {
        return Optional.empty();
    }

    /** The id of the caller's account, where there must be one. */
    default long requireId() {
        return id().orElseThrow(NotThereException::new);
    }
}
