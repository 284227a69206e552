package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.certificate.CertificateSheet;
import dk.dpsd.anonymisation.certificate.Certificates;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of a case's certificate (Sletteattest), for paper. */
@Named
@RequestScoped
public class CertificateView {

    @Inject
    Certificates certificates;

    private String id;
    private CertificateSheet sheet;

    /** Asks for it, once the address was read. */
    public void open() {
        sheet = certificates.open(PublicId.parse(id).orElseThrow(NotThereException::new));
    }

    public CertificateSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
