package dk.dpsd.anonymisation.redaction;

import dk.dpsd.anonymisation.finder.Finders;
import dk.dpsd.anonymisation.review.Forms;
import dk.dpsd.shared.model.Redaction;
import java.util.List;

/** Covers what has the form of a number or address of a person beyond doubt, in any text and without a decision. */
public final class CertainRedaction implements Redaction {

    private static final Finders FINDERS = Finders.general();

    @Override
    public String of(String text, int longest) {
        return text == null ? null : Cover.over(text, in(text), longest);
    }

    private static List<Span> in(String text) {
        return FINDERS.find(text).stream()
                .filter(Forms::must)
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
