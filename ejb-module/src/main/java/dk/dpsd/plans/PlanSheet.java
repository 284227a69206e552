package dk.dpsd.plans;

import dk.dpsd.shared.model.PublicId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A plan as its editor shows it.
 *
 * @param version what an edit is made on
 * @param place the name of its unit
 * @param changedBy who changed it last
 */
public record PlanSheet(
        PublicId id,
        int version,
        long number,
        boolean active,
        String place,
        PlanForm form,
        String changedBy,
        Instant changedAt,
        Instant next)
        implements Serializable {}
