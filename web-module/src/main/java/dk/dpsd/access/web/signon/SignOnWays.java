package dk.dpsd.access.web.signon;

import dk.dpsd.access.web.oidc.OidcSettings;
import dk.dpsd.access.web.saml.SamlSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The identity providers this installation names. No network is asked here: the page must open whatever happens. */
@ApplicationScoped
public class SignOnWays {

    @Inject
    OidcSettings oidc;

    @Inject
    SamlSettings saml;

    @Inject
    Troubles troubles;

    private interface Check {
        void run() throws OutOfOrderException;
    }

    /** In the order of the page, each leading back to this address. */
    public List<SignOnWay> offered(String back) {
        List<SignOnWay> ways = new ArrayList<>();
        String suffix = "/".equals(back) ? "" : "?retur=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        if (oidc.isOffered()) {
            ways.add(new SignOnWay(oidc.label(), "/log-ind/oidc" + suffix, works("oidc", oidc::check)));
        }
        if (saml.isOffered()) {
            ways.add(new SignOnWay(saml.label(), "/log-ind/saml" + suffix, works("saml", saml::check)));
        }
        return ways;
    }

    private boolean works(String way, Check check) {
        try {
            check.run();
            return true;
        } catch (OutOfOrderException e) {
            troubles.tell(way, e);
            return false;
        }
    }
}
