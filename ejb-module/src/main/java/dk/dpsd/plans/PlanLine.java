package dk.dpsd.plans;

import dk.dpsd.shared.model.PublicId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A plan as the list shows it.
 *
 * @param number the plan's number
 * @param place the name of its unit
 * @param madeBy who made it
 * @param next when it runs next; null where it does not
 * @param rhythm its recurrence, for saying it in words
 */
public record PlanLine(
        PublicId id,
        int version,
        long number,
        String name,
        String place,
        String madeBy,
        boolean active,
        Instant next,
        PlanForm.Dates rhythm,
        int recipients)
        implements Serializable {}
