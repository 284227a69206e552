package dk.dpsd.reception;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.PublicId;
import java.util.List;

/**
 * A new case lies below the nearest Vogter: they get the original resumé (R-ROUTE-09, R-MAIL-02), without reporter,
 * patient name and CPR (design 8).
 *
 * @param summary the original resumé, as lines of label and text
 */
public record CaseReachedVogter(
        long caseId, PublicId publicId, String number, List<SummaryLine> summary, List<Addressee> vogtere)
        implements TellsPeople {

    /**
     * One line of a resumé.
     *
     * @param label a key of the text bundle {@code dk.dpsd.mail.texts}, e.g. {@code summary.headline}
     * @param text the text, never null
     */
    public record SummaryLine(String label, String text) {}
}
