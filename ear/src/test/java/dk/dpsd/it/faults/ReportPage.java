package dk.dpsd.it.faults;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;

/** The public form and its receipt, as a visitor without JavaScript meets them. */
final class ReportPage {

    private ReportPage() {}

    static Form filled(Http visitor, String headline) {
        return Form.of(visitor.get("/rapporter?som=patient"), "#headline")
                .with("#headline", headline)
                .with("#description", "Borgeren faldt, da sengehesten ikke var slået op. Ingen skade.");
    }

    static String receiptCode(Http.Answer answer) {
        var code = answer.page().selectFirst("#receipt-code");
        if (!answer.uri().getPath().equals("/kvittering") || code == null) {
            throw new AssertionError(
                    "no receipt but " + answer.status() + " at " + answer.uri() + ":\n" + answer.body());
        }
        return code.text();
    }
}
