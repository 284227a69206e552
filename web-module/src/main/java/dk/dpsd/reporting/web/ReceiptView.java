package dk.dpsd.reporting.web;

import dk.dpsd.access.web.press.PublicPress;
import dk.dpsd.reporting.Receipt;
import dk.dpsd.reporting.ReceiptDesk;
import dk.dpsd.reporting.ReceiptStatus;
import dk.dpsd.reporting.Reporting;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The receipt (kvittering), only for who holds the address she was led to, and only for a while; without such an address
 * the page asks for the code and says how far the report is.
 */
@Named
@RequestScoped
public class ReceiptView {

    @Inject
    Reporting reporting;

    @Inject
    SubmissionTokens tokens;

    @Inject
    HttpServletRequest request;

    @Inject
    ReceiptDesk desk;

    @Inject
    PublicPress press;

    @Inject
    Language language;

    private Receipt receipt;
    private ReceiptStatus status;
    private String problem;

    @PostConstruct
    void open() {
        if (request.getParameter("k") == null) {
            return;
        }
        receipt = tokens.readReceipt(request.getParameter("k"))
                .flatMap(reporting::receipt)
                .orElseThrow(NotThereException::new);
    }

    /** The button "Vis, hvor langt sagen er". Who tries many codes waits longer and longer between them. */
    public void find() {
        if (press.isGuessing()) {
            return;
        }
        status = desk.status(getCode()).orElse(null);
        if (status == null) {
            press.guessedWrong();
            problem = Words.say(language.texts("reporting"), "status.unknown", new Object[0]);
        }
    }

    /** The code as it was typed, to be put right. */
    public String getCode() {
        String typed = request.getParameter("code");
        return typed == null ? "" : typed.strip();
    }

    public ReceiptStatus getStatus() {
        return status;
    }

    public String getProblem() {
        return problem;
    }

    public Receipt getReceipt() {
        return receipt;
    }
}
