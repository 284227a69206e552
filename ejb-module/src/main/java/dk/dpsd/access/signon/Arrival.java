package dk.dpsd.access.signon;

import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.seb.UserRules;
import java.util.Optional;

/**
 * What an identity provider said of somebody, after its word was found genuine. Whether that is enough is decided here,
 * for OIDC and SAML alike.
 *
 * @param claims who she is
 * @param assurance how sure the provider is, as it wrote it, or null
 * @param privileges her privileges as OIO-BPP in base64, or null where the provider hands out none
 */
public record Arrival(Claims claims, String assurance, String privileges) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    public Arrival {
        claims = new Claims(
                claims.subject() == null ? null : claims.subject().strip(),
                claims.cvr(),
                cut(claims.organisation()),
                cut(claims.name()),
                address(claims.email()));
    }

    /**
     * What an installation asks of everybody who arrives.
     *
     * @param minimum how sure the provider must be
     * @param role the privilege she must have in her own organisation, where one is asked for
     */
    public record Demands(AssuranceLevel minimum, Optional<String> role) {}

    /** Why she is not let in; empty where she is. */
    public Optional<SignOnRefusal> refusal(Demands demands) {
        if (isBlank(claims.subject()) || claims.subject().length() > LONGEST_SUBJECT) {
            return Optional.of(SignOnRefusal.NO_SUBJECT);
        }
        if (!UserRules.isCvr(claims.cvr())) {
            return Optional.of(SignOnRefusal.NO_CVR);
        }
        if (isBlank(claims.name())) {
            return Optional.of(SignOnRefusal.NO_NAME);
        }
        boolean sure = AssuranceLevel.of(assurance)
                .map(level -> level.suffices(demands.minimum()))
                .orElse(false);
        return sure ? refusal(demands.role()) : Optional.of(SignOnRefusal.ASSURANCE);
    }

    private Optional<SignOnRefusal> refusal(Optional<String> role) {
        Optional<Privileges> read = privileges == null ? Optional.empty() : Privileges.read(privileges, claims.cvr());
        if (privileges != null && read.isEmpty()) {
            return Optional.of(SignOnRefusal.PRIVILEGES_UNREADABLE);
        }
        boolean has = role.isEmpty() || read.map(p -> p.contain(role.get())).orElse(false);
        return has ? Optional.empty() : Optional.of(SignOnRefusal.NO_PRIVILEGE);
    }

    private static String cut(String text) {
        String clean = text == null ? "" : text.strip();
        return clean.isEmpty() ? null : clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
    }

    private static String address(String email) {
        boolean good = email != null && email.strip().length() <= LONGEST_EMAIL && email.indexOf('@') > 0;
        return good ? email.strip() : null;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
