package dk.dpsd.casework.web;

import dk.dpsd.casework.classification.ClassificationLookup;
import dk.dpsd.casework.classification.Suggestion;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.form.ClassificationForm;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The lookup of the classification beside its three fields: one search box, what the person chose lately, and what the text
 * speaks for with the words that do. She chooses; nothing is chosen for her.
 */
@Named
@RequestScoped
public class TermsView {

    /** The search box: read from the request, because the hits must be known before Faces looks which one was pressed. */
    public static final String TEXT = "term-text";

    private static final int MOST = 8;
    private static final int SHORTEST = 2;

    @Inject
    CasePage page;

    @Inject
    ClassificationLookup lookup;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private String text;
    private List<Suggestion> hits = List.of();
    private List<Suggestion> recent;
    private List<Suggestion> proposed;

    @PostConstruct
    void open() {
        text = request.getParameter(TEXT);
        if (isAsked()) {
            hits = lookup.find(text.strip(), MOST);
        }
    }

    private boolean isAsked() {
        return text != null && text.strip().length() >= SHORTEST;
    }

    /** The button "Søg": the work is done when the page is opened. */
    public void find() {
        proposed = null;
    }

    /** Takes a suggestion: of what it says nothing, the fields stay where they still fit. */
    public void choose(Suggestion chosen) {
        ClassificationForm form = page.getForm().getClassification();
        boolean another = chosen.mainGroup() != null && !Objects.equals(chosen.mainGroup(), form.getMainGroup());
        String group = chosen.mainGroup() == null ? form.getMainGroup() : chosen.mainGroup();
        String problem = chosen.problem() == null && !another ? form.getProblem() : chosen.problem();
        String process = chosen.process() == null && !another ? form.getProcess() : chosen.process();
        form.choose(group, problem, process);
        text = null;
        hits = List.of();
    }

    public List<Suggestion> getHits() {
        return hits;
    }

    public boolean isNothingFound() {
        return isAsked() && hits.isEmpty();
    }

    /** What the caller chose last. */
    public List<Suggestion> getRecent() {
        if (recent == null) {
            recent = lookup.latest();
        }
        return recent;
    }

    /** What the text of the form speaks for. */
    public List<Suggestion> getProposed() {
        if (proposed == null) {
            CaseForm form = page.getForm();
            proposed = lookup.propose(
                    Arrays.asList(form.getWhat().getHeadline(), form.getWhat().getDescription()));
        }
        return proposed;
    }

    /** Why it is proposed, with the words of the text. */
    public String because(Suggestion proposal) {
        String said = proposal.because().stream().map(word -> "»" + word + "«").collect(Collectors.joining(", "));
        return Words.say(language.texts("casework"), "terms.because", (Object) said);
    }

    public String getText() {
        return text;
    }
}
