package dk.dpsd.access;

import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import java.util.Optional;

/**
 * A person tried what she may not do, or to reach what is not hers to know of. Fired when the attempt is over and its
 * transaction taken back; who did it is still the current user.
 *
 * @param action what she tried
 * @param object what she tried it on, where one was named; perhaps nothing that exists
 */
public record AttemptDenied(Action action, Optional<PublicId> object) {}
