package dk.dpsd.access;

import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.shared.model.PlainText;

/** What an identity provider says of somebody, as it can be kept: printable, and no longer than its column. */
final class Credentials {

    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 254;

    private Credentials() {}

    static Claims clean(Claims said) {
        String subject = PlainText.of(said.subject());
        String name = cut(PlainText.of(said.name()));
        return new Claims(
                subject == null || subject.length() > LONGEST ? null : subject,
                PlainText.of(said.cvr()),
                cut(PlainText.of(said.organisation())),
                name == null ? "-" : name,
                address(PlainText.of(said.email())));
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Half an address leads to somebody else: one too long is none. */
    private static String address(String email) {
        return email == null || email.length() > LONGEST_ADDRESS ? null : email;
    }
}
