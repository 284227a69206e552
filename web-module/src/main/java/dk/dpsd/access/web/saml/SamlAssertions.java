package dk.dpsd.access.web.saml;

import com.onelogin.saml2.authn.SamlResponse;
import com.onelogin.saml2.exception.SettingsException;
import com.onelogin.saml2.exception.ValidationError;
import com.onelogin.saml2.settings.Saml2Settings;
import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.access.signon.Arrival;
import dk.dpsd.access.signon.SignOnRefusal;
import dk.dpsd.access.web.signon.RefusedSignOnException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import org.xml.sax.SAXException;

/** Checks an answer of the identity provider and reads who it is about (OIOSAML 3, domain D.2). */
@ApplicationScoped
public class SamlAssertions {

    private static final String EID = "https://data.gov.dk/model/core/eid/";
    private static final String SUBJECT = EID + "professional/uuid/persistent";
    private static final String CVR = EID + "professional/cvr";
    private static final String ORGANISATION = EID + "professional/orgName";
    private static final String NAME = EID + "fullName";
    private static final String EMAIL = EID + "email";
    private static final String ASSURANCE = "https://data.gov.dk/concept/core/nsis/loa";
    private static final String PRIVILEGES = EID + "privilegesIntermediate";
    private static final String PRIVILEGES_BEFORE = "dk:gov:saml:attribute:Privileges_intermediate";

    @Inject
    SamlSettings settings;

    /**
     * An assertion that was found genuine.
     *
     * @param id its own, to be used once
     */
    record Read(String id, Arrival arrival) {}

    /** Reads an answer to the question with this id. */
    Read read(String base64, String question, Saml2Settings found) throws RefusedSignOnException {
        try {
            var answer = new SamlResponse(found, settings.answerAddress(), base64);
            if (!answer.isValid(question)) {
                throw new RefusedSignOnException(SamlFaults.of(answer.getValidationException()));
            }
            Map<String, List<String>> said = answer.getAttributes();
            var claims = new Claims(
                    one(said, SUBJECT), one(said, CVR), one(said, ORGANISATION), one(said, NAME), one(said, EMAIL));
            String privileges = said.containsKey(PRIVILEGES) ? one(said, PRIVILEGES) : one(said, PRIVILEGES_BEFORE);
            return new Read(answer.getAssertionId(), new Arrival(claims, one(said, ASSURANCE), privileges));
        } catch (ValidationError e) {
            throw new RefusedSignOnException(SamlFaults.of(e));
        } catch (XPathExpressionException
                | ParserConfigurationException
                | SAXException
                | IOException
                | SettingsException
                | RuntimeException e) {
            // The library throws what the parser throws: whatever cannot be read is nobody's word.
            throw new RefusedSignOnException(SignOnRefusal.UNREADABLE);
        }
    }

    private static String one(Map<String, List<String>> said, String attribute) {
        List<String> values = said.get(attribute);
        return values == null || values.size() != 1 ? null : values.get(0);
    }
}
