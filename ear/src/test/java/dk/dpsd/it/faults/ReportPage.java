package dk.dpsd.it.faults;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;

/** The public form and its receipt, as a visitor without JavaScript meets them. */
final class ReportPage {

    private ReportPage() {}

    /** The form of a sundhedsperson, filled in, with "Send" under the finger. */
    static Form filled(Http visitor, String headline) {
        Form asked = Form.of(visitor.get("/rapporter?som=sundhedsperson"), "#headline")
                .with("#q", "Hjemmesygeplejen Jammerbugt")
                .pressing("#search");
        var found = visitor.post(asked);
        var place = found.page().selectFirst("input[name=unit]");
        if (place == null) {
            throw new AssertionError("the place is not found:\n" + found.body());
        }
        return Form.of(found, "#headline")
                .with("#headline", headline)
                .with("#description", "Borgeren faldt, da sengehesten ikke var slået op.")
                .with("input[name=unit]", place.attr("value"))
                .with("input[name=datePrecision]", "UNKNOWN")
                .with("input[name=timePrecision]", "UNKNOWN")
                .with("input[name=actual]", "MILD")
                .with("input[name=possible]", "MILD")
                .pressing("#send");
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
