package dk.dpsd.mail.summary;

import dk.dpsd.access.Scopes;
import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.casework.model.Identifiers;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.followup.FollowUp;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.Action;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * What in a resumé without the patient's data points out a person all the same.
     *
     * @param comment what is written beside it, or null
     */
    PersonWarning warning(IncidentCase incident, SummaryKind kind, String comment) {
        List<String> texts = new ArrayList<>(of(incident, kind, false).written());
        texts.add(comment);
        Identifiers own = kind == SummaryKind.ORIGINAL ? report(incident).identifiers() : incident.identifiers();
        return PersonWarning.of(own, texts);
    }

    private Report report(IncidentCase incident) {
        return cases.report(scopes.of(Action.SEND_SUMMARY), incident.publicId()).orElseThrow(NotThereException::new);
    }
}
