package dk.dpsd.it.journey;

import dk.dpsd.it.Form;
import dk.dpsd.it.Http;

/** Reports sent without a browser, for stories that begin when the report is there. */
final class Reports {

    static final String DESCRIPTION = "Borgeren faldt, da sengehesten ikke var slået op.";

    static final String REPORTER = "rapportoer.svar@demo.example";
    static final String PATIENT = "Testpatient Lindebjerg";
    static final String CPR = "050490-9995";

    private Reports() {}

    /** Something happened at a place of the register. */
    static Sent at(String place, String headline) {
        var visitor = Http.visitor();
        var found = visitor.post(
                Form.of(begin(visitor), "#headline").with("#q", place).pressing("#search"));
        var hit = found.page().select("#place-hits label").stream()
                .filter(label -> label.ownText().startsWith(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(place + " is not found"));
        String unit = found.page().getElementById(hit.attr("for")).val();
        return send(visitor, Form.of(found, "#headline").with("input[name=unit]", unit), headline);
    }

    /** The same by somebody who can be asked: she left her address, and named the patient. */
    static Sent byWhoCanBeAsked(String headline) {
        var visitor = Http.visitor();
        var asked = visitor.post(Form.of(begin(visitor), "#headline")
                .with("input[name=placeMode]", "none")
                .with("input[name=ownerKind]", "KOMMUNE")
                .pressing("#showOwners"));
        String owner = asked.page().select("#owner option").stream()
                .filter(option -> option.text().equals("Jammerbugt Kommune"))
                .findFirst()
                .orElseThrow()
                .val();
        var form = Form.of(asked, "#headline")
                .with("#owner", owner)
                .with("#placeName", "Saltum Plejecenter")
                .with("#contactEmail", REPORTER)
                .with("#patientName", PATIENT)
                .with("#patientCpr", CPR);
        return send(visitor, form, headline);
    }

    /** Something happened at a place of a municipality that is not in the register: "Kan ikke fremsøges". */
    static Sent notFound(String municipality, String placeName, String headline) {
        var visitor = Http.visitor();
        var asked = visitor.post(Form.of(begin(visitor), "#headline")
                .with("input[name=placeMode]", "none")
                .with("input[name=ownerKind]", "KOMMUNE")
                .pressing("#showOwners"));
        String owner = asked.page().select("#owner option").stream()
                .filter(option -> option.text().equals(municipality))
                .findFirst()
                .orElseThrow()
                .val();
        return send(visitor, Form.of(asked, "#headline").with("#owner", owner).with("#placeName", placeName), headline);
    }

    private static Http.Answer begin(Http visitor) {
        return visitor.get("/rapporter?som=sundhedsperson");
    }

    private static Sent send(Http visitor, Form form, String headline) {
        var receipt = visitor.post(form.with("#headline", headline)
                .with("#description", DESCRIPTION)
                .with("input[name=datePrecision]", "UNKNOWN")
                .with("input[name=timePrecision]", "UNKNOWN")
                .with("input[name=actual]", "MILD")
                .with("input[name=possible]", "MILD")
                .pressing("#send"));
        var page = receipt.page();
        if (page.selectFirst("#receipt-code") == null) {
            throw new AssertionError("no receipt but " + receipt.status() + ":\n" + receipt.body());
        }
        return new Sent(
                page.selectFirst("#receipt-number").text(),
                page.selectFirst("#receipt-code").text());
    }
}
