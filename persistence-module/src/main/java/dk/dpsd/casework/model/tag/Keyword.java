package dk.dpsd.casework.model.tag;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** Emneord: a word somebody put on a case so that it is found with others of its kind (R-TAG-02). */
@Embeddable
public class Keyword {

    public static final int LONGEST = 60;

    /** R-TAG-02: three different ones on a case. */
    public static final int MOST = 3;

    private static final Locale DANISH = Locale.forLanguageTag("da");

    /** Without capitals and double blanks: two writings of one word are one word. */
    @FreeText
    @Column(nullable = false, length = LONGEST)
    private String folded;

    @FreeText
    @Column(nullable = false, length = LONGEST)
    private String word;

    protected Keyword() {}

    /** @param typed as somebody wrote it, not empty */
    public Keyword(String typed) {
        this.word = tidy(typed);
        this.folded = fold(typed);
    }

    /** As it is shown: without what stands around it. Null where nothing is left. */
    public static String tidy(String typed) {
        String plain = PlainText.of(typed);
        return plain == null ? null : plain.replaceAll("\\s+", " ");
    }

    /** As it is counted. Null where nothing is left. */
    public static String fold(String typed) {
        String tidy = tidy(typed);
        return tidy == null ? null : tidy.toLowerCase(DANISH);
    }

    public String word() {
        return word;
    }

    public String folded() {
        return folded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keyword that && folded.equals(that.folded) && word.equals(that.word);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return word;
    }
}
