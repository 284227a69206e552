package dk.dpsd.access.web.saml;

import dk.dpsd.access.signon.SignOnGuard;
import dk.dpsd.access.signon.SignOnRefusal;
import dk.dpsd.access.web.signon.OutOfOrderException;
import dk.dpsd.access.web.signon.RefusedSignOnException;
import dk.dpsd.access.web.signon.SetOut;
import dk.dpsd.access.web.signon.SetOuts;
import dk.dpsd.access.web.signon.SignOnEnd;
import dk.dpsd.shared.web.OriginFilter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the identity provider's page posts its answer to. Such a post comes from another site and brings no cookie of
 * ours along; so it is posted once more, by a page of our own, and only that one is looked at: it shows by its cookie
 * that the answer came to the browser that had asked.
 */
@WebServlet(SamlAnswerServlet.PATH)
public class SamlAnswerServlet extends HttpServlet {

    static final String PATH = "/log-ind/saml/svar";

    private static final int LONGEST = 1_000_000;
    private static final long serialVersionUID = 1L;

    @Inject
    transient SamlProvider provider;

    @Inject
    transient SamlAssertions assertions;

    @Inject
    transient SetOuts setOuts;

    @Inject
    transient SignOnGuard guard;

    @Inject
    transient SignOnEnd end;

    @Inject
    transient PassOnPage passOn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String answer = request.getParameter("SAMLResponse");
        boolean readable = answer != null && !answer.isBlank() && answer.length() <= LONGEST;
        if (readable && !OriginFilter.isOwn(request)) {
            passOn.show(response, answer);
            return;
        }
        try {
            SetOut setOut = setOuts.end(request, response, SamlStartServlet.WAY)
                    .orElseThrow(() -> new RefusedSignOnException(SignOnRefusal.NOT_STARTED_HERE));
            if (!readable) {
                throw new RefusedSignOnException(SignOnRefusal.UNREADABLE);
            }
            var read = assertions.read(answer, setOut.token().value(), provider.find());
            if (!guard.spend("saml|" + read.id())) {
                throw new RefusedSignOnException(SignOnRefusal.USED_AGAIN);
            }
            end.admit(response, SamlStartServlet.WAY, read.arrival(), setOut.back());
        } catch (RefusedSignOnException e) {
            end.refuse(response, SamlStartServlet.WAY, e.reason());
        } catch (OutOfOrderException e) {
            end.outOfOrder(response, SamlStartServlet.WAY, e);
        }
    }
}
