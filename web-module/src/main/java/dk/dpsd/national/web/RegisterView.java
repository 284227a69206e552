package dk.dpsd.national.web;

import dk.dpsd.national.NationalRegister;
import dk.dpsd.national.NationalRow;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
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
    private Page<NationalRow> page;

    @PostConstruct
    void read() {
        after = request.getParameter("efter");
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

    /** "Næste" of a search by words. */
    public void more() {
        after = following;
    }

    public List<NationalRow> getRows() {
        return page().rows();
    }

    public Count getCount() {
        return register.count(form.filter(), words);
    }

    /** Whether only the newest were looked through. */
    public boolean isMoreThanSearched() {
        return isSearch() && register.isMoreThanSearched(form.filter());
    }

    public int getSearched() {
        return NationalRegister.SEARCHED;
    }

    public boolean isSearch() {
        return words != null && !words.isBlank();
    }

    public String getNext() {
        return page().next().map(PageKey::toString).orElse(null);
    }

    /** The address of the next page; only where nothing was searched for. */
    public String getNextAddress() {
        var parameters = form.filter().parameters();
        parameters.put("efter", getNext());
        return "/national" + RegisterForm.query(parameters);
    }

    private Page<NationalRow> page() {
        if (page == null) {
            page = register.page(form.filter(), words, PageKey.parse(after));
        }
        return page;
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
