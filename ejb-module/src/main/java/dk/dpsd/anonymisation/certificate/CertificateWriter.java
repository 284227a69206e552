package dk.dpsd.anonymisation.certificate;

import dk.dpsd.anonymisation.model.Certificate;
import dk.dpsd.anonymisation.model.CertificateLine;
import dk.dpsd.anonymisation.model.Remainder;
import dk.dpsd.anonymisation.store.CertificateStore;
import dk.dpsd.casework.FollowsErasure;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.model.Keeps;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes the certificate of a case that ends, and what is left to be done behind the transaction (design 9, 11). */
@Dependent
@Keeps(value = "Certificate.erasedBy", because = "staff: who ended the case is what the certificate says")
public class CertificateWriter {

    private final CertificateStore store;
    private final Instance<FollowsErasure> keepers;
    private final SebStore seb;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public CertificateWriter(
            CertificateStore store,
            @Any Instance<FollowsErasure> keepers,
            SebStore seb,
            CurrentUser user,
            Clock clock) {
        this.store = store;
        this.keepers = keepers;
        this.seb = seb;
        this.user = user;
        this.clock = clock;
    }

    /** @param gone by street, what it erased of the case */
    public void write(IncidentCase ended, Map<String, Erased> gone) {
        Instant now = Clocks.now(clock);
        var certificate = new Certificate(ended, lines(gone), callerName(), now);
        List<Remainder> left = keepers.stream()
                .map(keeper -> new Remainder(ended.id(), keeper.keeper(), now))
                .toList();
        if (left.isEmpty()) {
            certificate.completed(now);
        }
        store.add(certificate, left);
    }

    private static List<CertificateLine> lines(Map<String, Erased> gone) {
        return gone.entrySet().stream()
                .flatMap(street -> street.getValue().counts().entrySet().stream()
                        .map(count -> new CertificateLine(street.getKey(), count.getKey(), count.getValue())))
                .toList();
    }

    private String callerName() {
        return user.id().flatMap(seb::user).map(SebUser::name).orElseGet(user::name);
    }
}
