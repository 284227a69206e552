package dk.dpsd.reporting.web;

import dk.dpsd.reporting.Receipt;
import dk.dpsd.reporting.Reporting;
import dk.dpsd.shared.NotThereException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The receipt (kvittering): only for who holds the address she was led to, and only for a while. */
@Named
@RequestScoped
public class ReceiptView {

    @Inject
    Reporting reporting;

    @Inject
    SubmissionTokens tokens;

    @Inject
    HttpServletRequest request;

    private Receipt receipt;

    @PostConstruct
    void open() {
        receipt = tokens.readReceipt(request.getParameter("k"))
                .flatMap(reporting::receipt)
                .orElseThrow(NotThereException::new);
    }

    public Receipt getReceipt() {
        return receipt;
    }
}
