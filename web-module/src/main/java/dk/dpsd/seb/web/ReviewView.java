package dk.dpsd.seb.web;

import dk.dpsd.seb.review.ReviewPage;
import dk.dpsd.seb.review.UserReview;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Numbers;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The half-yearly review. A pressed button names its role row and the edition that was shown, so that nobody confirms or
 * revokes another line than the one she read.
 */
@Named
@RequestScoped
public class ReviewView {

    private static final String OVERDUE = "overskredne";
    private static final Pattern DEED = Pattern.compile("(confirm|revoke)-(\\d{1,18})-(\\d{1,9})");

    @Inject
    UserReview review;

    @Inject
    Sentences sentences;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String after;
    private String shown;
    private ReviewPage page;
    private String problem;

    /** Does what the pressed button says; nothing where the page is only shown. */
    public void act() {
        page = null; // Asked for too early in a post, before the address was read.
        String pressed = request.getParameter("deed");
        Matcher deed = DEED.matcher(pressed == null ? "" : pressed);
        if (!deed.matches()) {
            getPage();
            return;
        }
        boolean confirms = "confirm".equals(deed.group(1));
        try {
            act(confirms, Long.parseLong(deed.group(2)), Integer.parseInt(deed.group(3)));
            notices.say(sentences.say(confirms ? "review.confirmed" : "review.revoked"));
            Redirect.to(address(after));
        } catch (RefusedException refused) {
            problem = sentences.say(refused);
        }
    }

    private void act(boolean confirms, long row, int version) {
        if (confirms) {
            review.confirm(row, version);
        } else {
            review.revoke(row, version);
        }
    }

    public ReviewPage getPage() {
        if (page == null) {
            page = review.page(isOverdueOnly(), Numbers.read(after).orElse(0L));
        }
        return page;
    }

    /** Where the next page is, or null on the last. */
    public String getNext() {
        return getPage().next() == null ? null : address(getPage().next().toString());
    }

    private String address(String behind) {
        String base = "/seb/gennemgang" + (isOverdueOnly() ? "?vis=" + OVERDUE : "");
        return Numbers.read(behind).isPresent() ? base + (isOverdueOnly() ? "&" : "?") + "efter=" + behind : base;
    }

    public boolean isOverdueOnly() {
        return OVERDUE.equals(shown);
    }

    public String getProblem() {
        return problem;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
