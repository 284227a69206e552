package dk.dpsd.national.model;

import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.time.LocalDate;

/** What is handed to the authority: everything of the case but who reported, who was hurt and who worked on it. */
public record AnonymousCase(
        PublicId publicId,
        String caseNumber,
        CaseState outcome,
        LocalDate receivedOn,
        LocalDate occurredOn,
        Long unit,
        String unitPath,
        String placeName,
        SeverityCategory severity,
        int severityScale,
        String mainGroup,
        String problem,
        String process,
        String headline,
        String description,
        String causes,
        String learning) {}
