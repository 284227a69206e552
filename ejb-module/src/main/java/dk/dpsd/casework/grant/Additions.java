package dk.dpsd.casework.grant;

import dk.dpsd.casework.CaseChanges;
import dk.dpsd.casework.CaseChanges.Wish;
import dk.dpsd.casework.model.AppendedTo;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The level "Tilføj" (R-GRANT-04): a paragraph more, and nothing changed or removed. */
@Stateless
public class Additions {

    @Inject
    CaseChanges changes;

    /**
     * Adds a paragraph behind one of the texts.
     *
     * @throws RefusedException {@code additionMissing} without a text, {@code additionTooLong} where it does not fit
     */
    @Requires(Action.APPEND_TO_CASE)
    public void add(PublicId publicId, int seenVersion, AppendedTo where, String typed) {
        String paragraph = PlainText.of(typed);
        if (where == null || paragraph == null) {
            throw new RefusedException("additionMissing");
        }
        changes.apply(new Wish(publicId, seenVersion, Verb.APPEND, "appended"), (c, change) -> {
            if (paragraph.length() > c.texts().room(where)) {
                throw new RefusedException("additionTooLong");
            }
            c.append(where, paragraph, change);
        });
    }
}
