package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.certificate.CertificateSheet;
import dk.dpsd.anonymisation.certificate.Certificates;
import dk.dpsd.casework.web.CasePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What was erased, on the page of a case that ended; nothing for one that ended before there were certificates. */
@Named
@RequestScoped
public class CaseCertificateView {

    @Inject
    CasePage page;

    @Inject
    Certificates certificates;

    private Optional<CertificateSheet> sheet;

    /** The certificate, or null. */
    public CertificateSheet getSheet() {
        if (sheet == null) {
            sheet = page.askBeside(certificates::of, Optional.empty());
        }
        return sheet.orElse(null);
    }
}
