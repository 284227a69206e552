package dk.dpsd.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What a page says on the page after it ("Sagen er accepteret"): once, to a logged-in user. The Faces flash is off,
 * because it gives every visitor a session.
 */
@Named
@RequestScoped
public class Notices {

    private static final String KEY = "dpsd.notice";

    @Inject
    HttpServletRequest request;

    private String text;

    /** Takes out what the last page said, where this one is being shown and not posted to. */
    @PostConstruct
    void open() {
        HttpSession session = request.getSession(false);
        if (session != null && "GET".equals(request.getMethod())) {
            text = (String) session.getAttribute(KEY);
            session.removeAttribute(KEY);
        }
    }

    /** Says something on the next page. */
    public void say(String sentence) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(KEY, sentence);
        }
    }

    public String getText() {
        return text;
    }
}
