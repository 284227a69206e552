package dk.dpsd.national;

import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.time.Instant;

/** A case as the list of the national register shows it. */
public record NationalRow(
        PublicId id,
        String number,
        CaseState outcome,
        String headline,
        String unitPath,
        SeverityCategory severity,
        Instant arrivedAt) {}
