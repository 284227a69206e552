package dk.dpsd.national.web;

import dk.dpsd.national.NationalRegister;
import dk.dpsd.national.NationalRegister.Answer;
import dk.dpsd.national.NationalRow;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.TypedSearches;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of the national register. What is asked in codes stands in the address; words may hold a name, and are kept in the
 * session under a key that stands there for them (design 13).
 */
@Named
@RequestScoped
public class RegisterView {

    private static final String PATH = "/national";
    private static final String WORDS = "words";
    private static final String AFTER = "efter";

    @Inject
    NationalRegister register;

    @Inject
    RegisterForm form;

    @Inject
    TypedSearches typed;

    @Inject
    HttpServletRequest request;

    private String words;
    private Answer answer;

    @PostConstruct
    void read() {
        words = "POST".equals(request.getMethod())
                ? request.getParameter(WORDS)
                : typed.found(PATH).map(kept -> kept.get(WORDS).get(0)).orElse(null);
    }

    /** Asks before anything is written, so that whoever may not gets the page that is not there. */
    public void open() {
        if (isForgotten()) {
            form.getOwners();
        } else {
            answer();
        }
    }

    /** "Vis": the question is an address, and whoever goes back finds what she left. */
    public void show() {
        if (form.isRight()) {
            Redirect.to(address());
        }
    }

    /** Whether the words of the address are kept no longer. */
    public boolean isForgotten() {
        return typed.isForgotten(PATH);
    }

    /** Whether there is an answer to show: a post shows what is wrong, and asks nothing. */
    public boolean isAnswered() {
        return answer != null;
    }

    public List<NationalRow> getRows() {
        return isAnswered() ? answer().page().rows() : List.of();
    }

    public Count getCount() {
        return isAnswered() ? answer().count() : Count.of(0);
    }

    /** Whether only the newest were looked through. */
    public boolean isMoreThanSearched() {
        return isAnswered() && answer().isCut();
    }

    public int getSearched() {
        return NationalRegister.SEARCHED;
    }

    /** The address of the next page, or null on the last one. */
    public String getNext() {
        if (!isAnswered() || answer().page().next().isEmpty()) {
            return null;
        }
        String query = query();
        return PATH + (query.isEmpty() ? "?" : query + "&") + AFTER + "="
                + answer().page().next().get();
    }

    private String address() {
        return PATH + query();
    }

    private String query() {
        var parameters = new LinkedHashMap<>(form.filter().parameters());
        if (words != null && !words.isBlank()) {
            parameters.put(
                    TypedSearches.KEY,
                    typed.keep(PATH, Map.of(WORDS, List.of(words.strip()))).value());
        }
        return RegisterForm.query(parameters);
    }

    private Answer answer() {
        if (answer == null) {
            answer = register.ask(form.filter(), words, PageKey.parse(request.getParameter(AFTER)));
        }
        return answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
