package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.review.Piece;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/** Says of a finding what it seems to be, how sure that is, why it was found and what was decided. */
@Named
@RequestScoped
public class FindingWords {

    @Inject
    Language language;

    /** All of it in one line, for the page and for who hears it. */
    public String of(Piece piece) {
        ResourceBundle texts = language.texts("anonymisation");
        String state = Words.name(texts, piece.state());
        if (piece.kind() == null) {
            return Words.say(texts, "review.ownMark", (Object) state);
        }
        return Words.say(texts, "review.finding", new Object[] {
            texts.getString("finding.kind." + piece.kind()),
            texts.getString("finding.confidence." + piece.confidence()),
            texts.getString(reason(piece)),
            state
        });
    }

    /** The finders have their own reasons; that somebody was masked elsewhere is the review's. */
    private static String reason(Piece piece) {
        return (piece.isConfirmed() ? "review." : "finding.reason.") + piece.reason();
    }
}
