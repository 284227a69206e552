package dk.dpsd.statistics.web;

import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Words;
import java.util.ResourceBundle;

/** Says in the reader's language why a report or an extract cannot be so. */
final class ReportRefusals {

    private ReportRefusals() {}

    static String say(RefusedException refused, ResourceBundle texts) {
        return Words.say(texts, "refused." + refused.key(), refused.arguments());
    }
}
