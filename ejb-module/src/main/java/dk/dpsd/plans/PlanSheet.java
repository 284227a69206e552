package dk.dpsd.plans;

import dk.dpsd.plans.content.PlanCondition;
import dk.dpsd.shared.model.PublicId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A plan as its editor shows it.
 *
 * @param version what an edit is made on
 * @param place the name of its unit
 * @param changedBy who changed it last
 * @param conditions what its list is narrowed by
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
        Instant next,
        List<PlanCondition> conditions)
        implements Serializable {}
