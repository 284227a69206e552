package dk.dpsd.anonymisation;

import dk.dpsd.anonymisation.certificate.CertificateWriter;
import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.model.Redaction;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Lets every street erase what it holds of a case and certifies how much went, in the caller's transaction (design 9). */
@Dependent
class Erasure {

    /** The street of the case itself, whose own fields went when it closed. */
    private static final String OWN = "casework";

    @Inject
    @Any
    Instance<ErasesCaseData> streets;

    @Inject
    CertificateWriter certificate;

    @Inject
    Event<Records> log;

    /** Something more is covered in a case whose certificate was written: the streets go through their texts once more. */
    void again(IncidentCase incident, Redaction redaction) {
        streets.forEach(street -> street.erase(incident.id(), redaction));
    }

    /**
     * @param redaction what was decided to be covered
     * @param own what the case itself lost in closing
     */
    void erase(IncidentCase incident, Redaction redaction, Erased own) {
        Map<String, Erased> gone = new TreeMap<>();
        gone.put(OWN, own);
        streets.forEach(street -> gone.merge(street.street(), street.erase(incident.id(), redaction), Erased::and));
        certificate.write(incident, gone);
        log.fire(new Records(
                incident.id(),
                incident.publicId(),
                "erased",
                gone.entrySet().stream()
                        .map(street -> FieldChange.harmless(
                                "erased." + street.getKey(),
                                null,
                                Integer.toString(street.getValue().total())))
                        .toList()));
    }
}
