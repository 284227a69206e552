package dk.dpsd.casework.web;

import dk.dpsd.casework.tag.Keywords;
import dk.dpsd.casework.tag.UsedWord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of keywords in use (R-TAG-03). */
@Named
@RequestScoped
public class KeywordsView {

    @Inject
    Keywords keywords;

    private List<UsedWord> words = List.of();

    public void open() {
        words = keywords.used();
    }

    public List<UsedWord> getWords() {
        return words;
    }
}
