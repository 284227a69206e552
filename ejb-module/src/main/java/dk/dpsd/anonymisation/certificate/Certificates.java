package dk.dpsd.anonymisation.certificate;

import dk.dpsd.anonymisation.certificate.CertificateSheet.Line;
import dk.dpsd.anonymisation.model.Certificate;
import dk.dpsd.anonymisation.model.CertificateLine;
import dk.dpsd.anonymisation.model.Remainder;
import dk.dpsd.anonymisation.store.CertificateStore;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sletteattester, for those who may see the case; for the operator those that are not complete. */
@Stateless
public class Certificates {

    private static final int MOST = 100;

    @Inject
    CaseDoor door;

    @Inject
    CertificateStore store;

    @Inject
    Event<Records> log;

    /** The certificate of a case; empty for one that ended before there were any, or has not ended. */
    @Requires(Action.READ_CASE)
    public Optional<CertificateSheet> of(PublicId publicId) {
        IncidentCase incident = door.open(publicId, Action.READ_CASE);
        return store.find(incident.id()).map(certificate -> sheet(incident, certificate));
    }

    /**
     * The certificate on a page of its own, which is a look at the case.
     *
     * @throws NotThereException where there is none, or the case is not the caller's to see
     */
    @Requires(Action.READ_CASE)
    public CertificateSheet open(PublicId publicId) {
        IncidentCase incident = door.open(publicId, Action.READ_CASE);
        Certificate certificate = store.find(incident.id()).orElseThrow(NotThereException::new);
        log.fire(Records.of(incident.id(), publicId, "certificateOpened"));
        return sheet(incident, certificate);
    }

    private CertificateSheet sheet(IncidentCase incident, Certificate certificate) {
        return new CertificateSheet(
                incident.publicId(),
                certificate.caseNumber(),
                certificate.outcome(),
                certificate.erasedAt(),
                certificate.erasedBy(),
                certificate.completedAt(),
                byThing(certificate.lines()),
                store.left(incident.id()).stream()
                        .filter(RemainderDesk::isOpen)
                        .map(Remainder::keeper)
                        .toList());
    }

    /** Which street kept it concerns nobody who reads it. */
    private static List<Line> byThing(List<CertificateLine> lines) {
        Map<Thing, Integer> sums = new EnumMap<>(Thing.class);
        lines.forEach(line -> sums.merge(line.thing(), line.number(), Integer::sum));
        return sums.entrySet().stream()
                .map(sum -> new Line(sum.getKey(), sum.getValue()))
                .toList();
    }

    /** What has not gone everywhere yet, the oldest first. */
    @Requires(Action.READ_DELIVERY)
    public List<Unfinished> unfinished() {
        List<Certificate> open = store.open(MOST);
        Map<Long, List<Remainder>> left =
                store.left(open.stream().map(Certificate::caseId).toList());
        return open.stream()
                .map(certificate -> Unfinished.of(certificate, left.getOrDefault(certificate.caseId(), List.of())))
                .toList();
    }
}
