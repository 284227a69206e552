package dk.dpsd.casework.form;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.tag.FocusTag;
import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.shared.RefusedException;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Emneord and lokale fokusområder, as they are being written (R-INIT-10, R-TAG-01, R-TAG-02). */
public class TagsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = Keyword.LONGEST)
    private String keyword1;

    @Size(max = Keyword.LONGEST)
    private String keyword2;

    @Size(max = Keyword.LONGEST)
    private String keyword3;

    private Long[] focusAreas = new Long[0];

    static TagsForm of(IncidentCase incident) {
        var form = new TagsForm();
        List<Keyword> words = incident.keywords();
        form.keyword1 = word(words, 0);
        form.keyword2 = word(words, 1);
        form.keyword3 = word(words, 2);
        form.focusAreas = incident.focusAreas().stream().map(FocusTag::area).toArray(Long[]::new);
        return form;
    }

    private static String word(List<Keyword> words, int at) {
        return at < words.size() ? words.get(at).word() : null;
    }

    /** The words that were written, each as it would be kept. */
    public List<String> keywords() {
        return Stream.of(keyword1, keyword2, keyword3)
                .map(Keyword::tidy)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Writes one more word.
     *
     * @throws RefusedException {@code keywordMany} where there is no room for it
     */
    public void add(String word) {
        switch (keywords().size()) {
            case 0 -> keyword1 = word;
            case 1 -> keyword2 = word;
            case 2 -> keyword3 = word;
            default -> throw new RefusedException("keywordMany");
        }
    }

    /** Whether one word is there in two writings. */
    public boolean isTwice() {
        return keywords().stream().map(Keyword::fold).distinct().count()
                < keywords().size();
    }

    /** The chosen focus areas, in the order of their ids. */
    public List<Long> focus() {
        return Arrays.stream(focusAreas).sorted().toList();
    }

    void takeKeywords(TagsForm other) {
        keyword1 = other.keyword1;
        keyword2 = other.keyword2;
        keyword3 = other.keyword3;
    }

    void focus(List<Long> areas) {
        focusAreas = areas.toArray(Long[]::new);
    }

    public String getKeyword1() {
        return keyword1;
    }

    public void setKeyword1(String keyword1) {
        this.keyword1 = keyword1;
    }

    public String getKeyword2() {
        return keyword2;
    }

    public void setKeyword2(String keyword2) {
        this.keyword2 = keyword2;
    }

    public String getKeyword3() {
        return keyword3;
    }

    public void setKeyword3(String keyword3) {
        this.keyword3 = keyword3;
    }

    public Long[] getFocusAreas() {
        return focusAreas.clone();
    }

    public void setFocusAreas(Long[] focusAreas) {
        this.focusAreas = focusAreas == null ? new Long[0] : focusAreas.clone();
    }
}
