package dk.dpsd.anonymisation;

import dk.dpsd.casework.model.CaseText;
import dk.dpsd.casework.model.IncidentCase;

/** Whether a free text of a case still holds what is certain to identify a person, its own patient above all (R-ANON-03). */
final class OwnIdentifiers {

    private OwnIdentifiers() {}

    static boolean standIn(IncidentCase incident) {
        var texts = incident.freeTexts().stream().map(CaseText::text).toList();
        return PersonWarning.of(incident.identifiers(), texts).isSure();
    }
}
