package dk.dpsd.anonymisation.redaction;

import dk.dpsd.shared.model.Redaction;
import java.util.List;

/** Covers what is certain in any text, without a decision: all that the last look before the authority refuses. */
public final class CertainRedaction implements Redaction {

    @Override
    public String of(String text, int longest) {
        return text == null ? null : Cover.over(text, in(text), longest);
    }

    private static List<Span> in(String text) {
        return Certain.in(text).stream()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
