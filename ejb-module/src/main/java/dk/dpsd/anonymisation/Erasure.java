package dk.dpsd.anonymisation;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.model.Redaction;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lets every street erase what it holds of a case, the log last of all, and writes down how much went (design 9). */
@Dependent
class Erasure {

    @Inject
    @Any
    Instance<ErasesCaseData> streets;

    @Inject
    Event<Records> log;

    void erase(IncidentCase incident, Redaction redaction) {
        List<FieldChange> counts = new ArrayList<>();
        streets.stream().sorted(Comparator.comparing(ErasesCaseData::street)).forEach(street -> {
            int gone = street.erase(incident.id(), redaction);
            counts.add(FieldChange.harmless("erased." + street.street(), null, Integer.toString(gone)));
        });
        log.fire(new Records(incident.id(), incident.publicId(), "erased", counts));
    }
}
