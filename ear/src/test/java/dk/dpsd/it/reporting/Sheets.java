package dk.dpsd.it.reporting;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;

/** Collective reports as somebody without scripts sends them. */
final class Sheets {

    private Sheets() {}

    /** The sheet for falls at a place of the register, filled in, with "Send" under the finger. */
    static Form falls(Http visitor, String place, String learning) {
        Form asked = Form.of(visitor.get("/rapporter/samlet?area=FALD"), "#learning")
                .with("#q", place)
                .pressing("#search");
        var found = visitor.post(asked);
        String unit = found.page().select("#place-hits label").stream()
                .filter(label -> label.ownText().startsWith(place))
                .map(label -> found.page().getElementById(label.attr("for")).val())
                .findFirst()
                .orElseThrow(() -> new AssertionError(place + " is not found:\n" + found.body()));
        return Form.of(found, "#learning")
                .with("input[name=unit]", unit)
                .with("input[name=serious]", "nej")
                .with("#count-FALD-SENG", "9")
                .with("#count-FALD-GANG", "5")
                .with("#learning", learning)
                .pressing("#send");
    }

    static String receiptCode(Http.Answer answer) {
        var code = answer.page().selectFirst("#receipt-code");
        if (code == null) {
            throw new AssertionError("no receipt but " + answer.status() + ":\n" + answer.body());
        }
        return code.text();
    }
}
