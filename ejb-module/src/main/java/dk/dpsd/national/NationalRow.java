package dk.dpsd.national;

import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A case as the list of the national register shows it.
 *
 * @param incidents how many a collective report stands for; null where the case is one
 */
public record NationalRow(
        PublicId id,
        String number,
        CaseState outcome,
        String headline,
        String unitPath,
        SeverityCategory severity,
        int scale,
        LocalDate receivedOn,
        Instant arrivedAt,
        Integer incidents) {}
