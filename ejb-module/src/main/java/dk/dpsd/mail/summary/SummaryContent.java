package dk.dpsd.mail.summary;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.followup.FollowUp;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.Action;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Fetches what a resumé is written of. */
@Dependent
class SummaryContent {

    @Inject
    Scopes scopes;

    @Inject
    CaseStore cases;

    @Inject
    FollowUp followUp;

    @Inject
    SummaryWriter writer;

    Summary of(IncidentCase incident, SummaryKind kind, boolean sensitive) {
        return switch (kind) {
            case ORIGINAL -> writer.original(incident, report(incident), sensitive);
            case CURRENT -> writer.current(incident, sensitive);
            case FOLLOW_UP -> writer.followUp(incident, followUp.entries(incident.publicId()), sensitive);
        };
    }

    private Report report(IncidentCase incident) {
        return cases.report(scopes.of(Action.SEND_SUMMARY), incident.publicId()).orElseThrow(NotThereException::new);
    }
}
