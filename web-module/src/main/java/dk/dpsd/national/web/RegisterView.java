package dk.dpsd.national.web;

import dk.dpsd.national.NationalRegister;
import dk.dpsd.national.NationalRegister.Answer;
import dk.dpsd.national.NationalRow;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.web.Redirect;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The list of the national register. What is asked in codes stands in the address; words may hold a name and so come by
 * POST and go with the answer.
 */
@Named
@RequestScoped
public class RegisterView {

    @Inject
    NationalRegister register;

    @Inject
    RegisterForm form;

    @Inject
    HttpServletRequest request;

    private String after;
    private String words;
    private String following;
    private Answer answer;

    @PostConstruct
    void read() {
        words = request.getParameter("words");
        after = request.getParameter(request.getParameter("more") == null ? "efter" : "following");
    }

    /** Asks before anything is written, so that whoever may not gets the page that is not there. */
    public void open() {
        getRows();
    }

    /** "Vis" and "Søg": without words the question is an address, to be kept and sent on. */
    public void show() {
        after = null;
        if (form.isRight() && (words == null || words.isBlank())) {
            Redirect.to("/national" + form.getQuery());
        }
    }

    /** "Næste" of a search by words; which page that is was read before anything asked for one. */
    public void more() {}

    public List<NationalRow> getRows() {
        return answer().page().rows();
    }

    public Count getCount() {
        return answer().count();
    }

    /** Whether only the newest were looked through. */
    public boolean isMoreThanSearched() {
        return answer().isCut();
    }

    public int getSearched() {
        return NationalRegister.SEARCHED;
    }

    public boolean isSearch() {
        return words != null && !words.isBlank();
    }

    public String getNext() {
        return answer().page().next().map(PageKey::toString).orElse(null);
    }

    /** The address of the next page; only where nothing was searched for. */
    public String getNextAddress() {
        var parameters = form.filter().parameters();
        parameters.put("efter", getNext());
        return "/national" + RegisterForm.query(parameters);
    }

    private Answer answer() {
        if (answer == null) {
            answer = register.ask(form.filter(), words, PageKey.parse(after));
        }
        return answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getFollowing() {
        return following;
    }

    public void setFollowing(String following) {
        this.following = following;
    }
}
