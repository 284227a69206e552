package dk.dpsd.demo;

import dk.dpsd.access.ActingAs;
import dk.dpsd.seb.AgreementForm;
import dk.dpsd.seb.Agreements;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The cooperation agreements of the demo municipality with its private providers; invented. Made once. */
@Dependent
class DemoAgreements {

    private static final String ADMINISTRATOR = "seb.jammerbugt";

    @Inject
    Agreements agreements;

    @Inject
    ActingAs acting;

    @Inject
    Clock clock;

    void conclude() {
        acting.person(ADMINISTRATOR, () -> {
            if (agreements.recorded().isEmpty()) {
                LocalDate signed = Clocks.today(clock).minusMonths(18);
                List.of(
                                new AgreementForm("Solgården Plejecenter", "90000001", "Demo 2025-001", signed),
                                new AgreementForm("Aabybro Plejehjem", "90000002", "Demo 2025-002", signed))
                        .forEach(agreements::record);
            }
            return null;
        });
    }
}
