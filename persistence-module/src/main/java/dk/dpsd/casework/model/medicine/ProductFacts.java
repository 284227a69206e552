package dk.dpsd.casework.model.medicine;

import dk.dpsd.shared.model.PlainText;
import java.io.Serializable;

/**
 * What the medicine list says of a product.
 *
 * @param atc ATC code, or null
 * @param form Lægemiddelform, e.g. tablet; or null
 * @param route Administrationsvej, e.g. oral anvendelse; or null
 * @param strength e.g. 500 mg; or null
 */
public record ProductFacts(String atc, String tradeName, String substance, String form, String route, String strength)
        implements Serializable {

    public ProductFacts {
        atc = PlainText.of(atc);
        tradeName = PlainText.of(tradeName);
        substance = PlainText.of(substance);
        form = PlainText.of(form);
        route = PlainText.of(route);
        strength = PlainText.of(strength);
    }
}
