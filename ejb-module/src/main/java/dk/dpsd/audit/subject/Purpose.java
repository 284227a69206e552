package dk.dpsd.audit.subject;

import dk.dpsd.audit.DeedKind;
import dk.dpsd.audit.Standing;
import dk.dpsd.seb.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why somebody looked at or changed a case, as the data subject is told (C-579/21). */
public enum Purpose {
    /** Rapportering. */
    REPORTING,
    /** Modtagelse og fordeling. */
    RECEPTION,
    /** Sagsbehandling. */
    CASEWORK,
    /** Anonymisering. */
    ANONYMISATION,
    /** Videregivelse til Styrelsen for Patientsikkerhed. */
    DELIVERY,
    /** Besked til medarbejdere. */
    NOTIFICATION,
    /** Kontrol af opslag. */
    CONTROL,
    /** Fejlsøgning og drift. */
    OPERATION,
    /** Intet: forsøget blev afvist. */
    NONE;

    private static final Map<Purpose, Set<String>> BY_DEED = Map.of(
            REPORTING, Set.of("reported"),
            RECEPTION,
                    Set.of("accepted", "rejected", "handedOver", "moved", "placed", "recalled", "routed", "restored"),
            ANONYMISATION, Set.of("reviewOpened", "declared", "erased", "anonymised", "reviewed", "maskedAgain"),
            DELIVERY, Set.of("sent", "delivered", "deliveryTurnedAway"));

    /**
     * The purpose of a deed: the deed's own, where it has but one; else that of the roles it was done with.
     *
     * @param standing the roles of whoever did it; empty where none were written down
     * @param system whether the system itself did it
     */
    static Purpose of(String deed, Optional<List<Standing>> standing, boolean system) {
        for (var known : BY_DEED.entrySet()) {
            if (known.getValue().contains(deed)) {
                return known.getKey();
            }
        }
        return switch (DeedKind.of(deed)) {
            case DENIED -> NONE;
            case MAIL -> NOTIFICATION;
            case LOG, EXPORT -> CONTROL;
            case LOOK, CHANGE, ENTRANCE -> system ? OPERATION : ofRoles(standing.orElse(List.of()));
        };
    }

    private static Purpose ofRoles(List<Standing> standing) {
        if (has(standing, Role.CASE_HANDLER) || has(standing, Role.PRIVATE_PROVIDER)) {
            return CASEWORK;
        }
        if (has(standing, Role.INITIAL_RECEIVER)) {
            return RECEPTION;
        }
        return has(standing, Role.NATIONAL_OPERATOR) ? OPERATION : CASEWORK;
    }

    private static boolean has(List<Standing> standing, Role role) {
        return standing.stream().anyMatch(one -> one.role().equalsIgnoreCase(role.sebName()));
    }
}
