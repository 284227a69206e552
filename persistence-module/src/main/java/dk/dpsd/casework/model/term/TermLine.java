package dk.dpsd.casework.model.term;

import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A line of a classification file, as it was read: a term, or what is wrong with it. */
@Embeddable
public class TermLine {

    @Column(nullable = false)
    private int line;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private ClassificationTerm.Part part;

    @Harmless
    @Column(length = 40)
    private String code;

    @Harmless
    @Column(name = "main_group", length = 40)
    private String mainGroup;

    @Harmless
    @Column(name = "name_da", length = 200)
    private String name;

    @Harmless
    @Column(length = ClassificationTerm.LONGEST_SYNONYMS)
    private String synonyms;

    /** A key of a text bundle: why the line is no term; null where it is one. */
    @Harmless
    @Column(length = 40)
    private String refused;

    protected TermLine() {}

    /** @param mainGroup null where the term fits all of them */
    public TermLine(
            int line, ClassificationTerm.Part part, String code, String mainGroup, String name, String synonyms) {
        this.line = line;
        this.part = part;
        this.code = cut(code, 40);
        this.mainGroup = cut(mainGroup, 40);
        this.name = cut(name, 200);
        this.synonyms = cut(synonyms, ClassificationTerm.LONGEST_SYNONYMS);
    }

    /** Says why it is no term. */
    public TermLine refused(String reason) {
        refused = reason;
        return this;
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    /** The term it stands for. */
    public ClassificationTerm term(LocalDate validFrom) {
        return new ClassificationTerm(part, code, mainGroup, name, synonyms, validFrom);
    }

    public int line() {
        return line;
    }

    public ClassificationTerm.Part part() {
        return part;
    }

    public String code() {
        return code;
    }

    public String mainGroup() {
        return mainGroup;
    }

    public String name() {
        return name;
    }

    public String refused() {
        return refused;
    }
}
