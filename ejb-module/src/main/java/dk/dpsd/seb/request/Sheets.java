package dk.dpsd.seb.request;

import dk.dpsd.seb.model.AccessRequest;
import dk.dpsd.seb.request.RequestSheet.Asked;
import dk.dpsd.seb.request.RequestSheet.Credential;
import dk.dpsd.seb.request.Strangers.Stranger;
import java.util.Optional;
import java.util.function.LongFunction;

/** Lays a request and the credential side by side. */
final class Sheets {

    private Sheets() {}

    static RequestSheet of(
            AccessRequest request, Optional<Stranger> stranger, boolean municipal, LongFunction<String> nameOf) {
        return new RequestSheet(
                request.publicId().value(),
                request.state(),
                asked(request),
                stranger.map(s -> new Credential(s.name(), s.cvr(), s.organisation(), s.email()))
                        .orElse(null),
                municipal,
                nameOf.apply(request.recipient()),
                Logins.from(request.wish().email()),
                request.answeredBy() == null ? null : nameOf.apply(request.answeredBy()),
                request.answeredAt(),
                request.reason());
    }

    private static Asked asked(AccessRequest request) {
        var wish = request.wish();
        return new Asked(
                request.name(),
                request.cvr(),
                wish.email(),
                wish.workplace(),
                wish.isPrivateProvider(),
                wish.wantedRole(),
                wish.message(),
                request.askedAt());
    }
}
