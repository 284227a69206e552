package dk.dpsd.casework.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Redaction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What people wrote about the incident. Replaced as a whole, never letter by letter. */
@Embeddable
public class CaseTexts {

    public static final int LONGEST = 20_000;

    public static final int LONGEST_HEADLINE = 200;

    @FreeText
    @Column(nullable = false, length = LONGEST_HEADLINE)
    private String headline;

    @FreeText
    @Column(nullable = false, length = LONGEST)
    private String description;

    /** Hvordan kunne det ske? (R-CASE-12). */
    @FreeText
    @Column(length = LONGEST)
    private String causes;

    /** Læring og tiltag (R-CASE-13). */
    @FreeText
    @Column(length = LONGEST)
    private String learning;

    /** Internt notat: goes at closing (R-CASE-18, R-ANON-02). */
    @FreeText
    @Column(name = "internal_note", length = LONGEST)
    private String internalNote;

    protected CaseTexts() {}

    public CaseTexts(String headline, String description, String causes, String learning, String internalNote) {
        this.headline = headline;
        this.description = description;
        this.causes = causes;
        this.learning = learning;
        this.internalNote = internalNote;
    }

    /** What stays when the case ends: the note goes, in the rest what was decided is covered. */
    CaseTexts ended(Redaction redaction) {
        return new CaseTexts(
                redaction.of(headline, LONGEST_HEADLINE),
                redaction.of(description, LONGEST),
                redaction.of(causes, LONGEST),
                redaction.of(learning, LONGEST),
                null);
    }

    /** The same texts with a paragraph more behind one of them. */
    CaseTexts with(AppendedTo where, String paragraph) {
        return switch (where) {
            case DESCRIPTION -> new CaseTexts(headline, longer(description, paragraph), causes, learning, internalNote);
            case CAUSES -> new CaseTexts(headline, description, longer(causes, paragraph), learning, internalNote);
            case LEARNING -> new CaseTexts(headline, description, causes, longer(learning, paragraph), internalNote);
        };
    }

    /** The text with the paragraph behind it. */
    static String longer(String text, String paragraph) {
        String longer = text == null ? paragraph : text + "\n\n" + paragraph;
        if (longer.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST);
        }
        return longer;
    }

    /** How many characters a paragraph behind that text may have. */
    public int room(AppendedTo where) {
        String text =
                switch (where) {
                    case DESCRIPTION -> description;
                    case CAUSES -> causes;
                    case LEARNING -> learning;
                };
        return LONGEST - (text == null ? 0 : text.length() + 2);
    }

    public String headline() {
        return headline;
    }

    public String description() {
        return description;
    }

    public String causes() {
        return causes;
    }

    public String learning() {
        return learning;
    }

    public String internalNote() {
        return internalNote;
    }
}
