package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.shared.model.PublicId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Sheets of a review with something left to decide, or nothing. */
public final class Sheets {

    private Sheets() {}

    /** A sheet with these findings and files and nothing else. */
    public static ReviewSheet with(Serializable... things) {
        List<Piece> pieces = new ArrayList<>();
        List<FileToLookAt> files = new ArrayList<>();
        for (Serializable thing : things) {
            if (thing instanceof FileToLookAt file) {
                files.add(file);
            } else {
                pieces.add((Piece) thing);
            }
        }
        var text = new ReviewedText("0".repeat(64), List.of(new Place("case", "description")), pieces);
        return new ReviewSheet(PublicId.random(), "2026-000020-0", List.of(text), files, false, 0);
    }

    /** A finding nobody decided about. */
    public static Piece finding() {
        return new Piece(0, 4, "Anna", Piece.State.OPEN, Kind.NAME, Confidence.LIKELY, "name.listed", false);
    }

    /** A picture nobody decided about. */
    public static FileToLookAt file() {
        return new FileToLookAt("id", "1".repeat(64), "billede.jpg", FileToLookAt.Why.PICTURE, null);
    }
}
