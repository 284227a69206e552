package dk.dpsd.reporting.draft;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * A draft that is kept for its writer.
 *
 * @param code what opens it; only its digest is stored
 * @param formKey the idempotency key it will be sent with
 * @param fields what was typed, field by field
 * @param savedAt when it was last saved
 * @param until when it is erased
 */
public record SavedDraft(String code, String formKey, Map<String, String> fields, Instant savedAt, Instant until)
        implements Serializable {}
