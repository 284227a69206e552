package dk.dpsd.reporting.web;

import dk.dpsd.access.FormSecret;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.FormToken;
import dk.dpsd.shared.web.FormToken.Reading;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The signed words of the public report: the one in the form holds the idempotency key (design 11, S3), the one in the
 * receipt's address lets who just sent a report see its receipt for a while.
 */
@Dependent
public class SubmissionTokens {

    static final String PARAMETER = "token";

    private static final String FORM = "report";
    private static final String RECEIPT = "receipt";
    private static final Duration FORM_LIFE = Duration.ofHours(24);
    private static final Duration RECEIPT_LIFE = Duration.ofHours(1);

    @Inject
    FormSecret secret;

    @Inject
    Clock clock;

    /** A key for a form that is shown for the first time. */
    String newKey() {
        return PublicId.random().value();
    }

    String form(String idempotencyKey) {
        return new FormToken(idempotencyKey, clock.instant()).sign(secret.key(), FORM);
    }

    Reading readForm(String token) {
        return FormToken.read(token, secret.key(), FORM, clock.instant(), FORM_LIFE);
    }

    /** The idempotency key of a form of ours, young or old. */
    Optional<String> keyOf(String token) {
        Reading reading = readForm(token);
        if (reading instanceof FormToken.Good good) {
            return Optional.of(good.token().value());
        }
        return reading instanceof FormToken.Old old ? Optional.of(old.token().value()) : Optional.empty();
    }

    String receipt(String idempotencyKey) {
        return new FormToken(idempotencyKey, clock.instant()).sign(secret.key(), RECEIPT);
    }

    /** The idempotency key in a receipt's address, while it is valid. */
    Optional<String> readReceipt(String token) {
        return FormToken.read(token, secret.key(), RECEIPT, clock.instant(), RECEIPT_LIFE)
                        instanceof FormToken.Good good
                ? Optional.of(good.token().value())
                : Optional.empty();
    }
}
