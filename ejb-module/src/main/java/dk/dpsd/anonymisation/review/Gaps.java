package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.redaction.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out of the picture of a long document what stands far from everything that was found: the page is drawn anew after
 * each decision. The whole is in the document itself.
 */
final class Gaps {

    /** A text as long as a field of a case is shown whole, in code points. */
    static final int SHOWN_WHOLE = 20_000;

    /** How much is shown before and behind a gap, in code points. */
    static final int AROUND = 600;

    private Gaps() {}

    static List<Piece> in(List<Piece> pieces, Words text) {
        if (text.length() <= SHOWN_WHOLE) {
            return pieces;
        }
        List<Piece> shown = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.state() == Piece.State.PLAIN && piece.end() - piece.start() > 3 * AROUND) {
                int from = piece.start() + AROUND;
                int to = piece.end() - AROUND;
                shown.add(Piece.plain(piece.start(), from, text.at(piece.start(), from)));
                shown.add(Piece.gap(from, to));
                shown.add(Piece.plain(to, piece.end(), text.at(to, piece.end())));
            } else {
                shown.add(piece);
            }
        }
        return shown;
    }
}
